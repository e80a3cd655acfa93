import { Pool } from 'pg';

const pool = new Pool();
const client = await pool.connect();
for (const sql of [
  'BEGIN',
  "INSERT INTO processed VALUES ('one')",
  'SAVEPOINT a',
  "INSERT INTO processed VALUES ('two')",
  'SELECT 1/0',
  'ROLLBACK TO SAVEPOINT a',
  "INSERT INTO processed VALUES ('three')",
  'RELEASE SAVEPOINT a',
  'COMMIT',
  'ROLLBACK TO SAVEPOINT a',
]) {
  await client.query(sql).catch((error) => console.log(sql, error.code));
}
console.log((await client.query('SELECT * FROM processed ORDER BY job_id')).rows);
client.release();
await pool.end();
