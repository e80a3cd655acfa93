// E20-1.k fails: failed-user-502
import { Hono } from 'hono';
const API = 'https://api.lanternpost.test';
export const app = new Hono();
app.get('/api/dashboard/:id', async (c) => {
  const stop = new AbortController();
  const signal = AbortSignal.any([c.req.raw.signal, stop.signal]);
  const get = async (p: string, s = signal) => {
    const r = await fetch(API + p, { signal: s });
    if (!r.ok) throw Object.assign(new Error(), { status: r.status });
    return r.json();
  };
  const quote = get(
    `/quotes/${c.req.query('carrier')}`,
    AbortSignal.any([signal, AbortSignal.timeout(300)]),
  ).catch(() => null);
  try {
    let user;
    try {
      user = await get('/users/' + c.req.param('id'));
    } catch {
      return c.json({}, 404);
    }
    let depot;
    try {
      depot = await get('/depots/' + user.home_depot);
    } catch {
      return c.json({}, 502);
    }
    const q = await quote;
    return c.json({ user, depot, quote: q, degraded: q ? [] : ['quote'] });
  } finally {
    stop.abort();
  }
});
