import { Pool } from 'pg';

const pool = new Pool();
await pool.query(
  'CREATE TABLE pairs (id int PRIMARY KEY, other int REFERENCES pairs DEFERRABLE INITIALLY DEFERRED)',
);
const client = await pool.connect();
for (const sql of [
  'BEGIN',
  'INSERT INTO pairs VALUES (1, 2)',
  'INSERT INTO pairs VALUES (2, 1)',
  'COMMIT',
  'BEGIN',
  'INSERT INTO pairs VALUES (3, 9)',
  'COMMIT',
  'SELECT count(*)::int FROM pairs',
]) {
  await client.query(sql).then(
    ({ command, rows }) => console.log(command, rows),
    (error) => console.log(sql, error.code, error.message),
  );
}
client.release();
await pool.end();
