import { expect, test } from '@playwright/test';
import { CellOnPage, EXERCISE, LESSON, ORDER_OF_RESULTS } from './cell.ts';

test.use({ javaScriptEnabled: false });

test('with scripts off a lesson is whole: prose, code, output and timeline', async ({ page }) => {
  await page.goto(LESSON);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Many at once, in order');
  await expect(page.locator('main')).toContainText('Promise.all');
  const { region } = new CellOnPage(page, ORDER_OF_RESULTS);
  await expect(region).toContainText("job('slow', 300)");
  await expect(region).toContainText('finished fast');
  await expect(region.locator('.tl svg').first()).toBeVisible();
  const lane = region.getByRole('listitem', { name: /job\('slow', 300\): waits for sleep 300/ });
  await expect(lane).toBeAttached();
});

test('with scripts off an exercise shows its prompt, its starter and its checks', async ({
  page,
}) => {
  await page.goto(EXERCISE);
  await expect(page.locator('main')).toContainText('fetchAll');
  await expect(page.locator('main')).toContainText('At 2,000 ms or earlier');
});

test('with scripts off the home page leads to the lesson', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('link', { name: /Many at once, in order/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(LESSON));
});
