import { Pool } from 'pg';

const pool = new Pool();
const { rows } = await pool.query(
  "SELECT i, repeat('x', 1000) AS t FROM generate_series(1, 5000) AS i",
);
console.log(
  rows.length,
  rows[4999].i,
  rows.reduce((sum, { t }) => sum + t.length, 0),
);
await pool.end();
