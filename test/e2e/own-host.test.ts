import { expect, test } from '@playwright/test';
import { CellOnPage, CHAINS_IN_PARALLEL, EXERCISE, LESSON } from './cell.ts';

test.setTimeout(90_000);

test('no page asks another host for anything, nor says anything on the console', async ({
  page,
  baseURL,
}) => {
  const elsewhere: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? '') && !url.startsWith('blob:') && !url.startsWith('data:')) {
      elsewhere.push(url);
    }
  });
  page.on('console', (message) => {
    if (message.type() !== 'log') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  for (const path of ['/', LESSON, EXERCISE]) await page.goto(path);
  await page.goto(LESSON);
  const cell = new CellOnPage(page, CHAINS_IN_PARALLEL);
  await cell.run();
  await expect(cell.bar).toContainText('350 ms virtual');
  // The large editor with its workers, suggestions and words on a problem: the site's policy holds for it, too.
  await cell.region.locator('.code').first().click();
  await expect(cell.region.locator('.view-line').first()).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('Control+End');
  await page.keyboard.type("\nPromise.resolve('x').the");
  await expect(page.locator('.suggest-widget').first()).toContainText('then', { timeout: 20_000 });
  await page.keyboard.press('Enter');
  await page.keyboard.type('(');
  await expect(page.locator('.parameter-hints-widget').first()).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await expect(page.locator('.find-widget').first()).toBeVisible();
  expect(elsewhere).toEqual([]);
  expect(said).toEqual([]);
});
