import { expect, test } from '@playwright/test';

const LESSON = '/lessons/why-async/';

test('an answer is locked in: the run is shown, and what it says of the answer', async ({
  page,
}) => {
  await page.goto(LESSON);
  const block = page.locator('[data-predict]').first();
  await expect(block.locator('.panel').first()).toBeHidden();
  await block.getByRole('radio', { name: /At 900 ms/ }).check();
  await block.getByRole('button', { name: 'Lock it in and run' }).click();
  await expect(block.getByRole('status').first()).toContainText('The run shows something else.');
  await expect(block.locator('.predict-answer')).toContainText('At 600 ms');
  await expect(block.locator('.bar')).toContainText('600 ms virtual');
});

test('a question of the self-check opens what its program prints', async ({ page }) => {
  await page.goto(LESSON);
  const block = page.locator('.check-block').first();
  await expect(block.locator('.console')).toBeHidden();
  await block.getByRole('radio', { name: 'At 500 ms.' }).check();
  await block.getByRole('button', { name: 'Lock it in' }).click();
  await expect(block.getByRole('status').first()).toContainText('The run agrees.');
  await expect(block.locator('.console')).toContainText('breakfast');
});

test('a term leads to its place in the glossary, and that to the lesson', async ({ page }) => {
  await page.goto(LESSON);
  await page.getByRole('link', { name: 'critical path' }).click();
  await expect(page).toHaveURL(/\/glossary\/#critical-path$/);
  const entry = page.locator('#critical-path');
  await expect(entry).toBeInViewport();
  await entry.getByRole('link', { name: 'lesson 1' }).click();
  await expect(page).toHaveURL(new RegExp(LESSON));
});

test('a path shows what this reader has passed of it', async ({ page }) => {
  await page.goto('/paths/');
  const path = page.locator('[data-tally]').last();
  await expect(path).toContainText('0 of');
  await page.evaluate(() =>
    localStorage.setItem(
      'meanwhile:progress',
      JSON.stringify({ 'gather/fetch-all': { attempts: 2, hints: 0, passedOn: 2 } }),
    ),
  );
  await page.reload();
  await expect(path).toContainText('1 of');
  await expect(path.locator('[data-exercise="gather/fetch-all"]')).toHaveClass(/is-passed/);
});
