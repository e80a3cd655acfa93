import { Pool } from 'pg';

const pool = new Pool();
for (const sql of [
  'SELEC 1',
  'SELECT',
  'SELECT * FROM',
  "SELECT 'open",
  'SELECT * FROM nothing',
  'SELECT nothing FROM users',
  'SELECT users.id FROM users u',
  'SELECT nothing(1)',
  'SELECT id FROM users, posts',
  "SELECT 'x' + 1",
  'SELECT 1 WHERE 1',
  'INSERT INTO users VALUES (1)',
  'SELECT sum(id), name FROM users',
  "SELECT 'x'::nothing",
  'CREATE TABLE users (id int)',
  'DROP TABLE nothing',
  'ALTER TABLE users ADD COLUMN id int',
]) {
  await pool
    .query(sql)
    .catch(({ code, message, position, hint }) => console.log([code, message, position, hint]));
}
await pool.end();
