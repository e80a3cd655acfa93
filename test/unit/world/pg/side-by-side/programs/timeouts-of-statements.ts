import { Pool } from 'pg';

const pool = new Pool({ statement_timeout: 200 });
const client = await pool.connect();
for (const sql of [
  'SHOW statement_timeout',
  'SELECT pg_sleep(2)',
  'SELECT 1 AS one',
  'SET statement_timeout = 0',
  'SELECT pg_sleep(0.3)',
  'BEGIN',
  'SET LOCAL statement_timeout = 150',
  'SELECT pg_sleep(2)',
  'SELECT 1',
  'ROLLBACK',
  'SHOW statement_timeout',
]) {
  await client.query(sql).then(
    ({ rows }) => console.log(rows),
    (error) => console.log(sql, error.code, error.message),
  );
}
client.release();
await pool.end();
