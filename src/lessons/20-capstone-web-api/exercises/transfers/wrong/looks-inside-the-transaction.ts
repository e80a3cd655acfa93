// E20-2.e fails: no-query-for-bad-input
import { Hono } from 'hono';
import type { Pool } from 'pg';

interface Transfer {
  from: string;
  to: string;
  cents: number;
}

class TooLittle extends Error {}
class BadRequest extends Error {}

async function transfer(pool: Pool, body: Transfer | null) {
  using cleanup = new DisposableStack();
  const client = cleanup.adopt(await pool.connect(), (c) => c.release());
  await client.query('BEGIN');
  try {
    if (!isTransfer(body)) throw new BadRequest();
    const { from, to, cents } = body;
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
  app.onError((error, c) => {
    if (error instanceof BadRequest) return c.json({ error: 'bad request' }, 400);
    if (error instanceof TooLittle) return c.json({ error: error.message }, 409);
    return c.json({ error: 'internal' }, 500);
  });
  return app;
}
