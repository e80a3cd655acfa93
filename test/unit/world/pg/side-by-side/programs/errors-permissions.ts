import { Pool } from 'pg';

const pool = new Pool();
for (const sql of [
  "COPY users TO PROGRAM 'cat'",
  "COPY users FROM '/etc/passwd'",
  "SELECT pg_read_file('/etc/passwd')",
  'CREATE ROLE bob',
  'CREATE DATABASE other',
  'ALTER SYSTEM SET work_mem = 1',
  'SELECT * FROM pg_authid',
  'SET ROLE postgres',
  'CHECKPOINT',
  "LOAD 'nothing'",
]) {
  await pool.query(sql).then(
    ({ rowCount }) => console.log(sql, rowCount),
    ({ code }) => console.log([sql, code]),
  );
}
await pool.end();
