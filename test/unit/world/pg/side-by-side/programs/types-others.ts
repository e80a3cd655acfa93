import { Pool } from 'pg';

const pool = new Pool();
const { rows } = await pool.query(
  "SELECT 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid a, '\\xdeadbeef'::bytea b, '(1,2)'::point c, '<(1,2),3>'::circle d, '127.0.0.1'::inet e, B'101' f, '[1,5)'::int4range g, ROW(1, 'x') h, 12.34::money i",
);
const { b, ...others } = rows[0];
console.log(b.toString('hex'), b.length, others);
await pool.end();
