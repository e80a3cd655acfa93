// E20-1.j fails: failed-depot-502
import { Hono } from 'hono';
export const app = new Hono();
const ask = async (p: string, signal: AbortSignal) => {
  const r = await fetch('https://api.lanternpost.test' + p, { signal });
  if (!r.ok) throw Object.assign(new Error(p), { status: r.status });
  return r.json();
};
app.get('/api/dashboard/:id', async (c) => {
  const stop = new AbortController();
  const s = AbortSignal.any([c.req.raw.signal, stop.signal]);
  try {
    const q = ask(
      '/quotes/' + c.req.query('carrier'),
      AbortSignal.any([s, AbortSignal.timeout(300)]),
    ).catch(() => null);
    const user = await ask('/users/' + c.req.param('id'), s);
    const depot = await ask('/depots/' + user.home_depot, s);
    const quote = await q;
    return c.json({ user, depot, quote, degraded: quote ? [] : ['quote'] });
  } catch {
    return c.json({}, 404);
  } finally {
    stop.abort();
  }
});
