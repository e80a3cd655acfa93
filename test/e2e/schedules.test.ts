import { expect, test } from '@playwright/test';
import { CellOnPage, CHAINS_IN_PARALLEL, LESSON } from './cell.ts';

test('other schedules are tried, and one of them is run', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto(LESSON);
  const cell = new CellOnPage(page, CHAINS_IN_PARALLEL);
  await cell.run();
  await cell.region.getByRole('button', { name: 'Try other schedules' }).click();
  await expect(cell.region).toContainText('100 schedules tried', { timeout: 40_000 });
  await expect(cell.region.locator('.findings')).toContainText(/It ends between/);
  await cell.region.getByLabel('Seed').fill('7');
  await cell.region.getByLabel('Seed').press('Enter');
  await expect(cell.bar).toContainText('seed 7');
});
