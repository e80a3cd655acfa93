import { expect, test } from '@playwright/test';
import { LESSON } from './cell.ts';

test('who hides the Python of one lesson finds it hidden in the next, and can have it back', async ({
  page,
}) => {
  await page.goto(LESSON);
  const twins = page.locator('.twin');
  const hide = page.getByRole('button', { name: 'Hide Python' }).last();
  await hide.scrollIntoViewIfNeeded();
  const before = await hide.boundingBox();
  await hide.click();
  for (const twin of await twins.all()) await expect(twin).toBeHidden();
  const show = page.getByRole('button', { name: 'Show Python' }).last();
  await expect(show).toHaveAttribute('aria-expanded', 'false');
  // It stays under the pointer, whatever became shorter above it.
  await expect.poll(async () => (await show.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, -1);

  await page.goto('/lessons/event-loop/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-python', 'hidden');
  await expect(page.locator('.twin').first()).toBeHidden();
  await page.getByRole('button', { name: 'Show Python' }).first().click();
  await expect(page.locator('.twin').first()).toBeVisible();
  await page.goto(LESSON);
  await expect(page.locator('.twin').first()).toBeVisible();
});

test('two tabs agree about it', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const page of [one, other]) await page.goto(LESSON);
  await one.getByRole('button', { name: 'Hide Python' }).first().click();
  await expect(other.getByRole('button', { name: 'Show Python' }).first()).toBeVisible();
});
