// E20-1.b fails: client-disconnect-cancels-upstream
import { Hono } from 'hono';
const API = 'https://api.lanternpost.test';
export const app = new Hono();
app.get('/api/dashboard/:id', async (c) => {
  const stop = new AbortController();
  const qp = fetch(API + '/quotes/' + c.req.query('carrier'), {
    signal: AbortSignal.any([stop.signal, AbortSignal.timeout(300)]),
  })
    .then((r) => (r.ok ? r.json() : null))
    .catch(() => null);
  try {
    const ur = await fetch(API + '/users/' + c.req.param('id'));
    if (!ur.ok) return c.json({ error: 'not found' }, 404);
    const user = await ur.json();
    const depot = await (await fetch(API + '/depots/' + user.home_depot)).json();
    const quote = await qp;
    return c.json({ user, depot, quote, degraded: quote ? [] : ['quote'] });
  } finally {
    stop.abort();
  }
});
