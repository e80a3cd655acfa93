// E20-2.l fails: connection-returned
import { Hono } from 'hono';
import type { Pool } from 'pg';

interface Transfer {
  from: string;
  to: string;
  cents: number;
}

class TooLittle extends Error {}

async function transfer(pool: Pool, { from, to, cents }: Transfer) {
  const client = await pool.connect();
  await client.query('BEGIN');
  try {
    const debit = await client.query(
      'UPDATE accounts SET balance_cents = balance_cents - $1 WHERE id = $2 AND balance_cents >= $1 RETURNING balance_cents',
      [cents, from],
    );
    if (!debit.rowCount) throw new TooLittle('insufficient funds');
    const credit = await client.query(
      'UPDATE accounts SET balance_cents = balance_cents + $1 WHERE id = $2',
      [cents, to],
    );
    if (!credit.rowCount) throw new Error('no such account');
    await client.query('COMMIT');
    client.release();
    return { from, to, cents, balance: debit.rows[0].balance_cents };
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

const isTransfer = (body: Transfer | null): body is Transfer =>
  typeof body?.from === 'string' &&
  typeof body.to === 'string' &&
  Number.isInteger(body.cents) &&
  body.cents > 0;

export function createApp(pool: Pool) {
  const app = new Hono();
  // Data, never a Response: its body can be read once.
  const runs = new Map<string, ReturnType<typeof transfer>>();
  app.post('/api/transfers', async (c) => {
    const body = await c.req.json().catch(() => null);
    if (!isTransfer(body)) return c.json({ error: 'bad request' }, 400);
    const key = c.req.header('idempotency-key');
    let run = key ? runs.get(key) : undefined;
    if (!run) {
      run = transfer(pool, body);
      if (key) {
        // Remembered before anybody waits; failures are forgotten.
        runs.set(key, run);
        run.catch(() => runs.delete(key));
      }
    }
    return c.json(await run, 201);
  });
  app.onError((error, c) =>
    error instanceof TooLittle
      ? c.json({ error: error.message }, 409)
      : c.json({ error: 'internal' }, 500),
  );
  return app;
}
