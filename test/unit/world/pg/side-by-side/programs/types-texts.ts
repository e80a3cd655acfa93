import { Pool } from 'pg';

const pool = new Pool();
const { rows } = await pool.query(
  "SELECT 'x'::text a, 'y '::char(3) b, 'z'::varchar c, ''::text d, NULL::text e, 'ü€😀' f, E'a\\nb' g, 'n'::name h",
);
console.log(rows[0]);
await pool.end();
