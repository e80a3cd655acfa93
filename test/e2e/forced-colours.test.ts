import { expect, test } from '@playwright/test';
import { CellOnPage, LESSON, ORDER_OF_RESULTS } from './cell.ts';

test.use({ contextOptions: { forcedColors: 'active' } });

test('with forced colours code is drawn once, though two layers hold it', async ({ page }) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.edit();
  await expect(cell.editor).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  await expect(cell.editor).toHaveCSS('-webkit-text-fill-color', 'rgba(0, 0, 0, 0)');
});

test('a theme of one’s own leaves the marks legible upon the machine’s colours', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.addInitScript(() => localStorage.setItem('meanwhile:theme', 'light'));
  await page.goto(LESSON);
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light dark');
});
