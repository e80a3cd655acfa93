import { Pool } from 'pg';

const pool = new Pool();
const lease = () =>
  pool.query(
    "UPDATE jobs SET state = 'leased', attempts = attempts + 1 WHERE id = (SELECT id FROM jobs WHERE state = 'ready' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id, attempts",
  );
for (let i = 0; i < 3; i++) console.log((await lease()).rows);
console.log(
  (await pool.query('SELECT state, count(*)::int FROM jobs GROUP BY state ORDER BY state')).rows,
);
await pool.end();
