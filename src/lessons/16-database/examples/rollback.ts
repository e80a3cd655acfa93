import { Pool } from 'pg';

await using cleanup = new AsyncDisposableStack();
const pool = cleanup.adopt(new Pool({ max: 2 }), (p) => p.end());
const balance = async () =>
  (await pool.query('SELECT balance_cents FROM accounts WHERE id = $1', ['a'])).rows[0]
    .balance_cents;
console.log('before', await balance());
const client = cleanup.adopt(await pool.connect(), (c) => c.release());
await client.query('BEGIN');
try {
  await client.query('UPDATE accounts SET balance_cents = balance_cents - $1 WHERE id = $2', [
    3000,
    'a',
  ]);
  const paid = await client.query(
    'UPDATE accounts SET balance_cents = balance_cents + $1 WHERE id = $2',
    [3000, 'nobody'],
  );
  if (!paid.rowCount) throw new Error('no such account');
  await client.query('COMMIT');
} catch (e) {
  await client.query('ROLLBACK');
  console.log('rolled back:', (e as Error).message);
}
console.log('after', await balance());
