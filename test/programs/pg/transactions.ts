// Two clients with a transaction each, errors inside, time-outs, notifications.
import { Pool } from 'pg';

const pool = new Pool({ max: 3, statement_timeout: 400 });
const said = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error) => `${error.code} ${error.message}`,
  );
async function transfer(from: string, to: string, cents: number) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('UPDATE accounts SET balance_cents = balance_cents - $1 WHERE id = $2', [
      cents,
      from,
    ]);
    await client.query('UPDATE accounts SET balance_cents = balance_cents + $1 WHERE id = $2', [
      cents,
      to,
    ]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
console.log(
  await Promise.all([
    said(transfer('a', 'b', 1000)),
    said(transfer('c', 'a', 99_999)),
    said(transfer('b', 'c', 500)),
  ]),
);
console.log((await pool.query('SELECT * FROM accounts ORDER BY id')).rows);
console.log(
  await said(pool.query('SELECT pg_sleep(2)')),
  await said(pool.query('SELEC 1')),
  await said(pool.query("INSERT INTO users VALUES (1, 'Ada', 'a', true, 'north')")),
);
const listener = await pool.connect();
listener.on('notification', ({ channel, payload }) => console.log(channel, payload));
await listener.query('LISTEN news');
await pool.query("SELECT pg_notify('news', 'hello')");
listener.release();
await pool.end();
