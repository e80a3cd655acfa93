import { Hono } from 'hono';

const app = new Hono();
app.get('/api/users/:id', async (c) => {
  const res = await fetch(`https://api.lanternpost.test/users/${c.req.param('id')}`, {
    signal: c.req.raw.signal,
  });
  return res.ok ? c.json(await res.json()) : c.json({ error: 'not found' }, 404);
});
app.onError((e, c) => c.json({ error: e.message }, 502));
for (const path of ['/api/users/1', '/api/users/99', '/api/nothing']) {
  const r = await app.request(path);
  console.log(path, r.status, await r.text());
}
