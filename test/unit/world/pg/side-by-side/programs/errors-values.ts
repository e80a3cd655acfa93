import { Pool } from 'pg';

const pool = new Pool();
for (const sql of [
  'SELECT 1/0',
  "SELECT 'x'::int",
  'SELECT 2147483647 + 1',
  "SELECT '2024-02-30'::date",
  "SELECT '{'::json",
  "SELECT 'x'::bool",
  "SELECT 'not a uuid'::uuid",
  'SELECT 9999::numeric(3, 1)',
  "SELECT repeat('x', 300)::varchar(5) = 'xxxxx' AS cut",
  'INSERT INTO processed VALUES (NULL)',
  'SELECT sqrt(-1)',
  'SELECT (ARRAY[1])[5]',
  "SELECT substring('abc' from 0 for -1)",
]) {
  await pool.query(sql).then(
    ({ rows }) => console.log(rows),
    ({ code, message, detail }) => console.log([code, message, detail]),
  );
}
await pool.end();
