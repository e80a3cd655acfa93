// E20-2.b fails: concurrent-same-key-runs-once
import { Hono } from 'hono';
async function transfer(pool: any, { from, to, cents }: any) {
  using cleanup = new DisposableStack();
  const client = cleanup.adopt(await pool.connect(), (c: any) => c.release());
  await client.query('BEGIN');
  try {
    const d = await client.query(
      'UPDATE accounts SET balance_cents = balance_cents - $1 WHERE id = $2 AND balance_cents >= $1 RETURNING id, balance_cents',
      [cents, from],
    );
    if (!d.rowCount) throw new Error('conflict');
    await client.query(
      'UPDATE accounts SET balance_cents = balance_cents + $1 WHERE id = $2 RETURNING id',
      [cents, to],
    );
    await client.query('COMMIT');
    return { from, to, cents, balance: d.rows[0].balance_cents };
  } catch (e) {
    await client.query('ROLLBACK');
    throw e;
  }
}
export function createApp(pool: any) {
  const app = new Hono(),
    done = new Map<string, any>();
  app.post('/api/transfers', async (c) => {
    const b = await c.req.json().catch(() => null);
    if (!b || typeof b.from !== 'string' || typeof b.to !== 'string' || !(b.cents > 0))
      return c.json({ error: 'bad' }, 400);
    const k = c.req.header('idempotency-key');
    if (k && done.has(k)) return c.json(done.get(k), 201);
    const out = await transfer(pool, b);
    if (k) done.set(k, out);
    return c.json(out, 201);
  });
  app.onError((e: any, c) => c.json({ error: e.message }, e.message === 'conflict' ? 409 : 500));
  return app;
}
