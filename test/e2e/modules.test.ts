import { expect, test } from '@playwright/test';
import { CellOnPage, LESSON, ORDER_OF_RESULTS } from './cell.ts';

const program = `import { Hono } from 'hono';
import pLimit from 'p-limit';
import { setTimeout as sleep } from 'node:timers/promises';
const app = new Hono();
app.post('/double', async (c) => { await sleep(50); return c.json({ twice: 2 * (await c.req.json()) }); });
const limit = pLimit(2);
const ask = async (n: number) => {
  const response = await app.request('/double', { method: 'POST', body: JSON.stringify(n) });
  return (await response.json()).twice;
};
console.log(await Promise.all([1, 2, 3].map((n) => limit(ask, n))), performance.now());
`;

test('packages are fetched when a program imports them, each once', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) =>
    fetched.push(/\/(hono|p-limit|node-html-parser)\./.exec(request.url())?.[1] ?? ''),
  );
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.run();
  await expect(cell.bar).toContainText('300 ms virtual');
  expect(fetched.filter(Boolean)).toEqual([]);
  await cell.type(program);
  for (let run = 0; run < 2; run++) {
    await cell.run();
    await expect(cell.bar).toContainText('100 ms virtual');
    expect(await cell.printed()).toEqual([expect.stringMatching(/^100 ms \[ 2, 4, 6 \] 100\b/)]);
  }
  expect(fetched.filter(Boolean).sort()).toEqual(['hono', 'p-limit']);
});
