import { Pool, type QueryConfig } from 'pg';

const pool = new Pool();
const [a, b] = [await pool.connect(), await pool.connect()];
console.log(
  (await a.query({ name: 's', text: 'SELECT 1 AS a' })).rows,
  (await b.query({ name: 's', text: 'SELECT 2 AS b' })).rows,
  (await a.query({ name: 's' } as QueryConfig)).rows,
);
a.release();
b.release();
await pool.end();
