import { Pool } from 'pg';

const pool = new Pool({ max: 1 });
const sql = 'SELECT * FROM users WHERE active = $1';

async function early() {
  using cleanup = new DisposableStack();
  const client = cleanup.adopt(await pool.connect(), (c) => c.release());
  return client.query(sql, [true]);
}

async function right() {
  using cleanup = new DisposableStack();
  const client = cleanup.adopt(await pool.connect(), (c) => c.release());
  return await client.query(sql, [true]);
}

console.log('early:', (await early()).rows.length, 'users');
console.log('right:', (await right()).rows.length, 'users');
await pool.end();
