import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { CellOnPage, CHAINS_IN_PARALLEL, LESSON, ORDER_OF_RESULTS } from './cell.ts';

test('the first Run of a printed program fetches no compiler', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.run();
  await expect(cell.bar).toContainText('300 ms virtual');
  expect(await cell.printed()).toEqual([
    expect.stringMatching(/^100( ms)? finished fast/),
    expect.stringMatching(/^200( ms)? finished middle/),
    expect.stringMatching(/^300( ms)? finished slow/),
    expect.stringMatching(/^300( ms)? \[ 'slow', 'fast', 'middle' \]/),
  ]);
  expect(fetched.filter((url) => /esbuild|compile-worker/.test(url))).toEqual([]);
});

test('what a Run needs is on its way while the button is still held', async ({ page }) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.awake();
  await cell.runButton.hover();
  const [asked] = await Promise.all([page.waitForRequest(/order-of-results/), page.mouse.down()]);
  expect((await asked.response())?.ok()).toBe(true);
  await expect(cell.bar).not.toContainText('running');
  await page.mouse.up();
  await expect(cell.region.getByRole('slider', { name: 'Playhead' })).toBeVisible();
  await expect(cell.bar).toContainText('300 ms virtual');
});

test('five requests, four of them side by side, and the sentence says who waits for what', async ({
  page,
}) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, CHAINS_IN_PARALLEL);
  await cell.run();
  await expect(cell.bar).toContainText('350 ms virtual');
  for (const post of [1, 2, 3, 4]) {
    const lane = cell.region.getByRole('listitem', {
      name: new RegExp(`waits for GET /posts/${post}/comments from 200 ms to 350 ms`),
    });
    await expect(lane.first()).toBeAttached();
  }
  const playhead = cell.region.getByRole('slider', { name: 'Playhead' });
  await playhead.focus();
  await page.keyboard.press('Home');
  await expect(playhead).toHaveAttribute('aria-valuenow', '0');
  await page.keyboard.press('.');
  await expect(playhead).toHaveAttribute('aria-valuenow', '200');
  await expect(cell.region.locator('.reading')).toContainText('has 0 of its 4 results');
  await expect(playhead).toHaveAttribute(
    'aria-valuetext',
    /200 milliseconds, main waits on line \d+/,
  );
});

test('the playhead moves by drag', async ({ page }) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.run();
  const playhead = cell.region.getByRole('slider', { name: 'Playhead' });
  const box = await playhead.boundingBox();
  if (!box) throw new Error('the playhead has no place');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 150, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  const now = Number(await playhead.getAttribute('aria-valuenow'));
  expect(now).toBeGreaterThan(0);
  expect(now).toBeLessThan(300);
});

test('Ctrl+Enter runs', async ({ page }) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.awake();
  await cell.region.locator('.code').first().click();
  await page.keyboard.press('Control+Enter');
  await expect(cell.bar).toContainText('300 ms virtual');
});

test('every run of the page is the command line’s, byte for byte', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.run();
  await cell.region.getByRole('button', { name: 'Copy trace' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const { stdout } = await promisify(execFile)(process.execPath, [
    'src/cli/meanwhile.ts',
    'run',
    'src/lessons/04-gather/examples/order-of-results.ts',
    '--json',
  ]);
  expect(copied).toBe(stdout);
});
