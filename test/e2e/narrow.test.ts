import { expect, test } from '@playwright/test';
import { EXERCISE, LESSON } from './cell.ts';

/** CSS px: the narrowest screen that is designed for, and a page of 1280 magnified twice. */
for (const width of [320, 640]) {
  for (const path of [LESSON, '/lessons/bounded-concurrency/', EXERCISE]) {
    test(`${path} does not scroll sideways on ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }
}

for (const path of [LESSON, '/lessons/streams/', EXERCISE]) {
  test(`${path} does not scroll sideways with letters of twice the size`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  });
}

test('lines of code stand apart with letters of twice the size', async ({ page }) => {
  await page.goto(LESSON);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const [line, letters] = await page.locator('.cell .ln').evaluateAll(([first]) => {
    if (first === undefined) throw new Error('A line of code.');
    return [
      first.getBoundingClientRect().height,
      Number.parseFloat(getComputedStyle(first).fontSize),
    ];
  });
  expect(letters).toBe(28);
  expect(line).toBe(44);
});

test('the title of an exercise, long as it may be, begins beside its button; on a phone below it', async ({
  page,
}) => {
  const places = async (width: number): Promise<{ beside: boolean; below: boolean }[]> => {
    await page.setViewportSize({ width, height: 800 });
    return page.locator('p.next').evaluateAll((all) =>
      all.map((each) => {
        const [button, title] = [...each.children].map((child) => child.getBoundingClientRect());
        if (!button || !title) throw new Error('A button and a title.');
        return { beside: title.left > button.right, below: title.top >= button.bottom };
      }),
    );
  };
  await page.goto('/lessons/why-async/');
  for (const place of await places(1280)) expect(place).toEqual({ beside: true, below: false });
  for (const place of await places(390)) expect(place).toEqual({ beside: false, below: true });
});
