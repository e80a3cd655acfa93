// E20-1.c fails: optional-part-degrades
import { Hono } from 'hono';
const API = 'https://api.lanternpost.test';
export const app = new Hono();
app.get('/api/dashboard/:id', async (c) => {
  const s = AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(300)]);
  const j = async (p: string) => {
    const r = await fetch(API + p, { signal: s });
    if (!r.ok) throw Object.assign(new Error(p), { status: r.status });
    return r.json();
  };
  const [{ user, depot }, quote] = await Promise.all([
    (async () => {
      const user = await j('/users/' + c.req.param('id'));
      return { user, depot: await j('/depots/' + user.home_depot) };
    })(),
    j('/quotes/' + c.req.query('carrier')),
  ]);
  return c.json({ user, depot, quote, degraded: [] });
});
app.onError((e: any, c) => c.json({ error: e.message }, e.status === 404 ? 404 : 502));
