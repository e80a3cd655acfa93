import { Pool } from 'pg';

const pool = new Pool();
const { rows } = await pool.query(
  "SELECT 1::int2 a, 2::int4 b, 9007199254740993::int8 c, 1.50::numeric d, 1.5::float4 e, 0.1::float8 f, 'NaN'::float8 g, 'Infinity'::float8 h, count(*) FROM users",
);
console.log(rows[0]);
await pool.end();
