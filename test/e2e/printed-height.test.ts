import { expect, test } from '@playwright/test';

/** A title that takes a second line, in px. */
const LINE = 12;
/** On the narrowest phones it depends on the figures whether the transport takes one. */
const NARROW = { width: 320, line: 40 };

const LESSONS = ['gather', 'bounded-concurrency', 'context-managers', 'streams'];

for (const width of [320, 390, 600, 768, 1280]) {
  for (const lesson of LESSONS) {
    test(`what is printed in ${lesson} takes as much room out of view as in it, ${width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/lessons/${lesson}/`);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      const heights = await page.locator('.cell.is-printed, .key-part').evaluateAll((all) => {
        const parts = all as HTMLElement[];
        const height = (part: HTMLElement) => part.getBoundingClientRect().height;
        // What a part remembers of its height is not asked for.
        const told = parts.map((part) => {
          const { containIntrinsicBlockSize } = getComputedStyle(part);
          part.style.containIntrinsicBlockSize = containIntrinsicBlockSize.replace('auto ', '');
          part.style.contentVisibility = 'hidden';
          return height(part);
        });
        for (const part of parts) part.style.contentVisibility = 'visible';
        return parts.map((part, i) => ({
          part: part.getAttribute('aria-label') ?? part.querySelector('h3')?.textContent,
          told: told[i] ?? Number.NaN,
          laidOut: height(part),
        }));
      });
      expect(heights.length).toBeGreaterThan(8);
      const most = width === NARROW.width ? NARROW.line : LINE;
      const off = heights.filter(({ told, laidOut }) => !(Math.abs(told - laidOut) <= most));
      expect(off).toEqual([]);
    });
  }
}
