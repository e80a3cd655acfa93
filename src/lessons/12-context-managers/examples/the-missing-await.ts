import { Pool } from 'pg';

const sql = 'SELECT * FROM users WHERE active = $1';
async function early() {
  await using cleanup = new AsyncDisposableStack();
  const pool = cleanup.adopt(new Pool({ max: 1 }), (p) => p.end());
  const client = cleanup.adopt(await pool.connect(), (c) => c.release());
  return client.query(sql, [true]);
}
async function right() {
  await using cleanup = new AsyncDisposableStack();
  const pool = cleanup.adopt(new Pool({ max: 1 }), (p) => p.end());
  const client = cleanup.adopt(await pool.connect(), (c) => c.release());
  return await client.query(sql, [true]);
}
console.log(
  'early:',
  await early().then(
    (r) => r.rows.length,
    (e) => e.message,
  ),
);
console.log('right:', (await right()).rows.length, 'users');
