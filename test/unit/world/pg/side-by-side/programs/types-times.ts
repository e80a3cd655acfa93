import { Pool } from 'pg';

const pool = new Pool();
const { rows } = await pool.query(
  "SELECT '2024-02-29'::date a, '2024-02-29 12:34:56.789'::timestamp b, '2024-02-29 12:34:56+02'::timestamptz c, '12:34:56'::time d, '1 year 2 months 3 days 04:05:06'::interval e, 'infinity'::timestamptz f",
);
const { a, b, c, d, e, f } = rows[0];
console.log(a.toISOString(), b.toISOString(), c.toISOString(), d, JSON.stringify(e), f);
await pool.end();
