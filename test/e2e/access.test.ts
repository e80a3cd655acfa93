import { expect, test } from '@playwright/test';
import { lessons } from '../../src/cli/lessons.ts';
import { axeFindings } from './axe-findings.ts';
import { CellOnPage, EXERCISE, LESSON, ORDER_OF_RESULTS } from './cell.ts';

const pages = [
  '/',
  ...lessons().flatMap(({ slug, written }) => (written ? [`/lessons/${slug}/`] : [])),
  EXERCISE,
  '/paths/',
  '/glossary/',
  '/cheat-sheet/',
  '/no-such-page/',
];

// A finding says where it is. Recording each page would take longer than looking through it.
test.use({ trace: 'off' });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test.describe(`${colorScheme}, ${width} px wide`, () => {
      // A button in the middle of its change of colour is no finding.
      test.use({
        colorScheme,
        viewport: { width, height: 900 },
        contextOptions: { reducedMotion: 'reduce' },
      });
      for (const path of pages) {
        test(`${path} has no finding, and nothing scrolls sideways`, async ({ page }) => {
          await page.goto(path);
          expect(await axeFindings(page)).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow).toBe(0);
        });
      }
    });
  }
}

test('the large editor has no finding, in either scheme, and says how it is left', async ({
  page,
}) => {
  test.setTimeout(180_000);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(LESSON);
    const cell = new CellOnPage(page, ORDER_OF_RESULTS);
    await cell.run();
    await expect(cell.bar).toContainText('300 ms virtual');
    await cell.region.locator('.code').first().click();
    await expect(cell.region.locator('.view-line').first()).toBeVisible({ timeout: 20_000 });
    await expect(cell.editor).toHaveAccessibleDescription(/Escape, then Tab, leaves/);
    expect(await axeFindings(page)).toEqual([]);
  }
});

test('a listing that has run has no finding either', async ({ page }) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.run();
  await expect(cell.bar).toContainText('300 ms virtual');
  expect(await axeFindings(page, 'main')).toEqual([]);
});
