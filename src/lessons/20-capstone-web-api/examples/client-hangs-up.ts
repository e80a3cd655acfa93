import { Hono } from 'hono';

const app = new Hono();
app.get('/polite', async (c) => {
  await fetch('https://api.lanternpost.test/slow?ms=900', { signal: c.req.raw.signal });
  return c.text('done');
});
app.get('/rude', async (c) => {
  await fetch('https://api.lanternpost.test/slow?ms=900');
  return c.text('done');
});
for (const path of ['/polite', '/rude']) {
  const client = new AbortController();
  setTimeout(() => client.abort(), 50);
  const t = performance.now();
  await Promise.resolve(app.request(path, { signal: client.signal })).catch(() => {});
  console.log(path, 'kept the server busy for', performance.now() - t, 'ms');
}
