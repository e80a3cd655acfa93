// E20-2.a fails: bad-input-400
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
    done = new Map<string, Promise<any>>();
  app.post('/api/transfers', async (c) => {
    const b = await c.req.json();
    const k = c.req.header('idempotency-key');
    let run = k ? done.get(k) : undefined;
    if (!run) {
      run = transfer(pool, b);
      if (k) {
        done.set(k, run);
        run.catch(() => done.delete(k));
      }
    }
    return c.json(await run, 201);
  });
  app.onError((e: any, c) => c.json({ error: e.message }, e.message === 'conflict' ? 409 : 500));
  return app;
}
