import { Hono } from 'hono';

const API = 'https://api.lanternpost.test';
class Upstream extends Error {
  readonly status: number;
  constructor(status: number) {
    super('upstream ' + status);
    this.status = status;
  }
}
const get = async (p: string, signal: AbortSignal) => {
  const r = await fetch(API + p, { signal });
  if (!r.ok) throw new Upstream(r.status);
  return r.json();
};
export const app = new Hono();
app.get('/api/dashboard/:id', async (c) => {
  const stop = new AbortController();
  const client = AbortSignal.any([c.req.raw.signal, stop.signal]);
  const quote = get(
    '/quotes/' + (c.req.query('carrier') ?? 'gull'),
    AbortSignal.any([client, AbortSignal.timeout(300)]),
  ).catch(() => null); // optional: handled where it starts
  try {
    const user = await get('/users/' + c.req.param('id'), client);
    const depot = await get('/depots/' + user.home_depot, client).catch((cause) => {
      throw new Error('a user without a depot', { cause }); // a 404 of ours, not of who asks
    });
    const q = await quote;
    return c.json({ user, depot, quote: q, degraded: q ? [] : ['quote'] });
  } finally {
    stop.abort();
  }
});
app.onError((e, c) =>
  e instanceof Upstream && e.status === 404
    ? c.json({ error: 'not found' }, 404)
    : c.json({ error: 'bad gateway' }, 502),
);
