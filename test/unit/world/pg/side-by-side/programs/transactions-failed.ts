import { Pool } from 'pg';

const pool = new Pool();
const client = await pool.connect();
const ask = (sql: string) =>
  client.query(sql).then(
    ({ command }) => console.log(sql, command),
    (error) => console.log(sql, error.code, error.message),
  );
for (const sql of [
  'BEGIN',
  'SELECT 1/0',
  'SELECT 1',
  'SAVEPOINT a',
  'COMMIT',
  'SELECT 1',
  'COMMIT',
  'ROLLBACK',
])
  await ask(sql);
client.release();
await pool.end();
