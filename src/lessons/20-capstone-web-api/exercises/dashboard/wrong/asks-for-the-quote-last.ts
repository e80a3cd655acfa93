// E20-1.a fails: elapsed
import { Hono } from 'hono';
const API = 'https://api.lanternpost.test';
export const app = new Hono();
app.get('/api/dashboard/:id', async (c) => {
  const s = c.req.raw.signal;
  const ur = await fetch(API + '/users/' + c.req.param('id'), { signal: s });
  if (!ur.ok) return c.json({ error: 'not found' }, 404);
  const user = await ur.json();
  const depot = await (await fetch(API + '/depots/' + user.home_depot, { signal: s })).json();
  let quote: any = null;
  try {
    const r = await fetch(API + '/quotes/' + c.req.query('carrier'), {
      signal: AbortSignal.any([s, AbortSignal.timeout(300)]),
    });
    if (r.ok) quote = await r.json();
  } catch {}
  return c.json({ user, depot, quote, degraded: quote ? [] : ['quote'] });
});
app.onError((e, c) => c.json({ error: 'bad gateway' }, 502));
