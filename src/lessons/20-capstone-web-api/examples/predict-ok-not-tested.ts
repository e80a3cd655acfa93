import { Hono } from 'hono';

const app = new Hono();
app.get('/api/users/:id', async (c) => {
  const res = await fetch(`https://api.lanternpost.test/users/${c.req.param('id')}`, {
    signal: c.req.raw.signal,
  });
  return c.json(await res.json());
});
app.onError((e, c) => c.json({ error: e.message }, 502));
const r = await app.request('/api/users/99');
console.log(r.status, await r.text());
