// The packages that a program may import, each with something that takes time.
import { scheduler, setInterval, setTimeout as sleep } from 'node:timers/promises';
import { Hono } from 'hono';
import { parse } from 'node-html-parser';
import pLimit from 'p-limit';

const app = new Hono();
app.get('/users/:id', async (c) => {
  const user = await fetch(`https://api.lanternpost.test/users/${c.req.param('id')}`);
  return c.json(await user.json(), user.ok ? 200 : 404);
});
app.get('/hang', async (c) => {
  await fetch('https://api.lanternpost.test/hang', { signal: c.req.raw.signal });
  return c.text('never');
});
export default app;

const limit = pLimit(2);
const ask = async (id: number) => {
  const response = await fetch(`https://main.svc.test/users/${id}`);
  return [response.status, await response.text()];
};
console.log(await Promise.all([1, 2, 99].map((id) => limit(ask, id))));
const response = await app.request('/hang', { signal: AbortSignal.timeout(70) });
console.log(response.status, await response.text());

const page = await (await fetch('https://harbour.test/a')).text();
console.log(
  parse(page)
    .querySelectorAll('a')
    .map((a) => a.getAttribute('href')),
);

let ticks = 0;
for await (const tick of setInterval(30, 'tick')) {
  console.log(tick, performance.now());
  await sleep(40);
  if (++ticks === 3) break;
}
await scheduler
  .wait(5, { signal: AbortSignal.abort('no') })
  .catch((e) => console.log(e.name, e.cause));
await scheduler.yield();
console.log(performance.now());
