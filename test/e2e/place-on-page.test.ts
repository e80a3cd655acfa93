import { expect, test } from '@playwright/test';
import { LESSON } from './cell.ts';

const HEADING = '#three-ways-to-lose-it';

test('who comes to a heading, or reloads the page, finds it where it was', async ({ page }) => {
  await page.goto(LESSON + HEADING);
  const heading = page.locator(HEADING);
  const at = async () => Math.round((await heading.boundingBox())?.y ?? -1);
  const first = await at();
  await page.reload();
  await expect.poll(at).toBe(first);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  expect(await at()).toBe(first);
});

test('who follows the contents arrives at the heading, and stays there', async ({ page }) => {
  await page.goto(LESSON);
  await page.getByRole('link', { name: 'Three ways to lose it' }).click();
  const heading = page.locator(HEADING);
  await expect(heading).toBeInViewport();
  const at = async () => Math.round((await heading.boundingBox())?.y ?? -1);
  const first = await at();
  await page.waitForTimeout(500);
  expect(await at()).toBe(first);
});

test('at the top of a page nothing in view moves when its cells wake', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as { value?: number }).value ?? 0);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(LESSON);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.waitForTimeout(300);
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, each) => sum + each, 0)).toBeLessThan(0.01);
});
