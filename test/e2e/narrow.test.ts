import { expect, test } from '@playwright/test';
import { CellOnPage, EXERCISE, LESSON, ORDER_OF_RESULTS } from './cell.ts';

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

for (const size of ['150%', '200%']) {
  test(`nothing of a timeline stands upon another thing with letters of ${size}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(LESSON);
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    const cell = new CellOnPage(page, ORDER_OF_RESULTS);
    await cell.run();
    await expect(cell.region.getByRole('slider', { name: 'Playhead' })).toBeVisible();
    const panel = cell.region.getByRole('tabpanel', { name: /^Timeline/ });
    const words = panel.locator(
      '.clock, .steps button, .speed button, .ends button, summary, .lane-name .nm, .lane-out, .lab, .tools button',
    );
    const { right } = (await panel.evaluate((each) => each.getBoundingClientRect())) as DOMRect;
    const boxes = await words.evaluateAll((all) =>
      all.map((each) => {
        const range = document.createRange();
        range.selectNodeContents(each);
        const text = each.textContent ?? '';
        const { left, top, right, bottom } =
          text === '' ? each.getBoundingClientRect() : range.getBoundingClientRect();
        if (getComputedStyle(each).overflow === 'visible')
          return { text, left, top, right, bottom };
        // What is too long is cut, and not seen.
        const box = each.getBoundingClientRect();
        return {
          text,
          left,
          top,
          right: Math.min(right, box.right),
          bottom: Math.min(bottom, box.bottom),
        };
      }),
    );
    expect(boxes.length).toBeGreaterThan(15);
    expect(Math.max(...boxes.map((box) => box.right))).toBeLessThanOrEqual(right);
    const overlapping = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 3,
        )
        .map((other) => `${one.text} / ${other.text}`),
    );
    expect(overlapping).toEqual([]);
    // A bar is as high as its words, and a lane as high as its bar.
    const bars = await panel
      .locator('.lab')
      .evaluateAll((all) =>
        all.map((each) => each.clientHeight / Number.parseFloat(getComputedStyle(each).fontSize)),
      );
    expect(Math.min(...bars)).toBeGreaterThan(1.3);
  });
}

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

test('on a phone the times of a run stand behind the code, not upon it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/lessons/timeouts/');
  const cell = new CellOnPage(page, 'The same request, with a signal');
  await cell.awake();
  await cell.runButton.click();
  const times = cell.region.locator('.ln .awaited');
  await expect(times.first()).toBeAttached({ timeout: 30_000 });
  const gaps = await times.evaluateAll((all) =>
    all.map((each) => {
      const code = each.parentElement?.querySelector('.src')?.getBoundingClientRect();
      return each.getBoundingClientRect().left - (code?.right ?? Number.NaN);
    }),
  );
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(-1);
});
