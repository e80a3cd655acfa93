import { Pool } from 'pg';

const pool = new Pool({ max: 1 });
for (const sql of [
  'SELECT * FROM lockers',
  "INSERT INTO lockers VALUES ('L9', NULL), ('L8', 'x')",
  "UPDATE lockers SET holder = 'y'",
  "DELETE FROM lockers WHERE holder = 'y'",
  'CREATE TABLE t (a int)',
  'DROP TABLE t',
  'BEGIN',
  'COMMIT',
  'SHOW DateStyle',
  'EXPLAIN SELECT 1',
  'VALUES (1), (2)',
  'TABLE processed',
  "SET work_mem = '8MB'",
  '',
]) {
  const { command, rowCount, rows, fields } = await pool.query(sql);
  console.log([sql, command, rowCount, rows.length, fields.map(({ name }) => name)]);
}
await pool.end();
