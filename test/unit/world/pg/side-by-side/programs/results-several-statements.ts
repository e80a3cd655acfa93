import { Pool } from 'pg';

const pool = new Pool();
const results = (await pool.query(
  "SELECT 1 AS one; INSERT INTO processed VALUES ('x'); SELECT count(*)::int FROM processed",
)) as unknown as { command: string; rowCount: number; rows: unknown[] }[];
console.log(results.map(({ command, rowCount, rows }) => [command, rowCount, rows]));
await pool
  .query("INSERT INTO processed VALUES ('y'); SELECT 1/0; INSERT INTO processed VALUES ('z')")
  .catch((error) => console.log(error.code));
console.log((await pool.query('SELECT * FROM processed')).rows);
await pool
  .query('SELECT $1::int; SELECT 2', [1])
  .catch((error) => console.log(error.code, error.message));
await pool.end();
