import { setTimeout as later } from 'node:timers/promises';
import { chromium, expect, test } from '@playwright/test';
import { rememberedBrowser } from '../../scripts/remembered-browser.ts';
import { CellOnPage, LESSON, ORDER_OF_RESULTS } from './cell.ts';

/** Computes for about a second, and never for long without a wait. */
const PATIENT = `for (let i = 0; i < 40; i++) {
  for (let n = 0; n < 1e7; n++);
  await new Promise((next) => setTimeout(next, 1));
}
console.log('slept well');`;

/** Longer than any limit of real time. */
const NIGHT = 7000;

test.setTimeout(90_000);

// A browser whose processes stand still finds the clock moved when they go on, as after its machine's sleep.
test('a run that the machine slept through goes on, and so does the next', async ({ baseURL }) => {
  const server = await chromium.launchServer(rememberedBrowser());
  const group = -(server.process().pid as number);
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage({ baseURL: baseURL as string });
    await page.goto(LESSON);
    const cell = new CellOnPage(page, ORDER_OF_RESULTS);
    await cell.type(PATIENT);
    await cell.run();
    await expect(cell.bar).toContainText('s real');
    process.kill(group, 'SIGSTOP');
    await later(NIGHT);
    process.kill(group, 'SIGCONT');
    await expect(cell.bar).toContainText('virtual', { timeout: 10_000 });
    expect(await cell.printed()).toEqual([expect.stringContaining('slept well')]);

    process.kill(group, 'SIGSTOP');
    await later(NIGHT);
    process.kill(group, 'SIGCONT');
    await cell.type(`console.log('awake');`);
    await cell.run();
    await expect(cell.bar).toContainText('0 ms virtual');
    expect(await cell.printed()).toEqual([expect.stringContaining('awake')]);
  } finally {
    await server.close();
  }
});
