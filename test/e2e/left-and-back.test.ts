import { chromium, expect, type Page, test } from '@playwright/test';
import { rememberedBrowser } from '../../scripts/remembered-browser.ts';
import { CellOnPage, LESSON, ORDER_OF_RESULTS } from './cell.ts';

const ENDLESS = `console.log('before');
for (;;) await new Promise((next) => setTimeout(next, 1));`;

/** A page that its browser keeps for the way back, which the tests' usual browser is told not to do. */
const kept = test.extend<{ keptPage: Page }>({
  keptPage: async ({ baseURL }, use) => {
    const browser = await chromium.launch({
      ...rememberedBrowser(),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const context = await browser.newContext({ baseURL: baseURL as string });
    const page = await context.newPage();
    await page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) document.documentElement.dataset.kept = '';
      });
    });
    await use(page);
    await browser.close();
  },
});

async function awayAndBack(page: Page): Promise<void> {
  await page.goto('/glossary/');
  await page.waitForTimeout(1000);
  // There is no load event on this way.
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html[data-kept]')).toHaveCount(1);
}

kept('after the way back a page runs what it ran before', async ({ keptPage: page }) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.type(`console.log('first');`);
  await cell.run();
  await expect(cell.bar).toContainText('0 ms virtual');
  await awayAndBack(page);
  for (const text of ['second', 'third', 'fourth']) {
    await cell.type(`console.log('${text}');`);
    await cell.run();
    await expect(cell.bar).toContainText('0 ms virtual');
    expect(await cell.printed()).toEqual([expect.stringContaining(text)]);
  }
});

kept(
  'a run is stopped when its reader leaves, who is told so on coming back',
  async ({ keptPage: page }) => {
    await page.goto(LESSON);
    const cell = new CellOnPage(page, ORDER_OF_RESULTS);
    await cell.type(ENDLESS);
    await cell.run();
    await expect(cell.bar).toContainText('s real');
    await awayAndBack(page);
    await expect(cell.bar).toContainText('Stopped as you left');
    await expect(cell.region.getByRole('alert')).toContainText('The run was stopped');
    expect(await cell.printed()).toEqual([expect.stringContaining('before')]);
    await cell.type(`console.log('again');`);
    await cell.run();
    await expect(cell.bar).toContainText('0 ms virtual');
    expect(await cell.printed()).toEqual([expect.stringContaining('again')]);
  },
);
