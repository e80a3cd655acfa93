import { Pool } from 'pg';

const pool = new Pool();
const client = await pool.connect();
await client.query('BEGIN');
console.log(client.getTransactionStatus?.());
await client.query('UPDATE accounts SET balance_cents = 0');
await client.query('ROLLBACK');
console.log(
  client.getTransactionStatus?.(),
  (await client.query('SELECT sum(balance_cents)::int FROM accounts')).rows,
);
client.release();
await pool.end();
