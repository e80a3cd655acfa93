import { Pool } from 'pg';

const pool = new Pool();
const said = (promise: Promise<{ rowCount: number | null; rows: unknown[] }>) =>
  promise.then(
    ({ rowCount, rows }) => console.log(rowCount, rows),
    (error) => console.log(error.name, error.code, error.message),
  );

await said(pool.query('SELECT $1::int', ['seven']));
await said(pool.query('SELECT $1::int, $2::int', [1]));
await said(pool.query('SELECT 1', [1]));
await said(pool.query('SELECT $1', [null]));
await said(pool.query('SELECT * FROM users WHERE id = $1', ['1']));
await said(pool.query('SELECT 1', 'not an array' as never));
await said(pool.query({ text: undefined } as never));
await pool.end();
