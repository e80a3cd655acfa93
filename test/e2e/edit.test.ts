import { expect, test } from '@playwright/test';
import { CellOnPage, LESSON, ORDER_OF_RESULTS } from './cell.ts';

test('300 becomes 50: the order changes, and after a reload the edit is there', async ({
  page,
}) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.replace("job('slow', 300)", "job('slow', 50)");
  await expect(cell.bar).toContainText('edited since');
  await cell.runButton.click();
  await expect(cell.bar).toContainText('200 ms virtual', { timeout: 30_000 });
  expect((await cell.printed())[0]).toMatch(/^50( ms)? finished slow/);

  await page.reload();
  await cell.awake();
  await expect(cell.region.locator('.code').first()).toContainText("job('slow', 50)");
  await cell.runButton.click();
  await expect(cell.bar).toContainText('200 ms virtual', { timeout: 30_000 });
});

test('Start over brings the printed program back', async ({ page }) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.replace('300', '50');
  await cell.region.getByRole('button', { name: 'Start over' }).click();
  await expect(cell.region.locator('.code').first()).toContainText("job('slow', 300)");
  await page.reload();
  await cell.awake();
  await expect(cell.region.locator('.code').first()).toContainText("job('slow', 300)");
});

test('no line moves when editing begins', async ({ page }) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.awake();
  const bar = await cell.bar.boundingBox();
  const line = await cell.region.locator('.ln').nth(4).boundingBox();
  await cell.edit();
  await expect(cell.editor).toBeFocused();
  expect(await cell.bar.boundingBox()).toEqual(bar);
  expect(await cell.region.locator('.ln').nth(4).boundingBox()).toEqual(line);
});

test('Escape, then Tab leaves the editor', async ({ page }) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.awake();
  await cell.edit();
  // The editor may still be coming.
  await expect(cell.editor).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(cell.editor).not.toBeFocused();
});

test('where storage is forbidden, the page says so and still runs', async ({ page }) => {
  // No choice of an editor can be kept: where there is no room for the large one, the plain one stays.
  await page.setViewportSize({ width: 600, height: 800 });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.replace('300', '50');
  await expect(cell.region).toContainText('This browser keeps nothing for this site');
  await cell.runButton.click();
  await expect(cell.bar).toContainText('200 ms virtual', { timeout: 30_000 });
});

test('who starts over by keyboard is not sent to the top of the page', async ({ page }) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.replace('300', '50');
  const startOver = cell.region.getByRole('button', { name: 'Start over' });
  await startOver.focus();
  await page.keyboard.press('Enter');
  await expect(startOver).toHaveCount(0);
  await expect(cell.region.locator('button:focus')).toHaveCount(1);
});
