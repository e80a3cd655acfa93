import { Pool } from 'pg';

const pool = new Pool();
const said = (promise: Promise<{ rowCount: number | null; rows: unknown[] }>) =>
  promise.then(
    ({ rowCount, rows }) => console.log(rowCount, rows),
    (error) => console.log(error.name, error.code, error.message),
  );

const client = await pool.connect();
const ended = pool.end().then(() => console.log('ended'));
await said(pool.query('SELECT 1'));
await pool.connect().catch((error) => console.log(error.message));
await pool.end().catch((error) => console.log(error.message));
await said(client.query('SELECT 1 AS one'));
client.release();
console.log('released');
await ended;
await said(client.query('SELECT 1'));
