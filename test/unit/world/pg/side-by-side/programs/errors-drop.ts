import { Pool } from 'pg';

const pool = new Pool();
for (const sql of [
  'DROP TABLE depots',
  'DROP TABLE depots CASCADE',
  'SELECT home_depot FROM users ORDER BY id LIMIT 1',
  'SELECT * FROM depots',
  'DROP SCHEMA public CASCADE',
  'SELECT * FROM users',
]) {
  await pool.query(sql).then(
    ({ command, rows }) => console.log(command, rows),
    ({ code, message, hint }) => console.log([code, message, hint]),
  );
}
await pool.end();
