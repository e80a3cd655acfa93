import { Pool } from 'pg';

const pool = new Pool();
const { rows } = await pool.query(
  "SELECT ARRAY[1, 2, NULL] a, ARRAY['x', 'a,b', '\"q\"'] b, ARRAY[[1, 2], [3, 4]] c, '{}'::int[] d, ARRAY[true, false] e, ARRAY['2024-01-01'::date] f, ARRAY[1::int8] g",
);
console.log(
  rows[0].a,
  rows[0].b,
  rows[0].c,
  rows[0].d,
  rows[0].e,
  rows[0].f[0].toISOString(),
  rows[0].g,
);
await pool.end();
