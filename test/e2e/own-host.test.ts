import { expect, test } from '@playwright/test';
import { CellOnPage, CHAINS_IN_PARALLEL, EXERCISE, LESSON } from './cell.ts';

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
  expect(elsewhere).toEqual([]);
  expect(said).toEqual([]);
});
