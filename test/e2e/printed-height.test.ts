import { expect, test } from '@playwright/test';

/** A title that takes a second line. */
const LINE = 12;

for (const width of [320, 390, 600, 768, 1280]) {
  for (const lesson of ['gather', 'bounded-concurrency', 'tasks']) {
    test(`a printed cell of ${lesson} takes as much room out of view as in it, ${width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/lessons/${lesson}/`);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      const heights = await page.locator('.cell.is-printed[data-lanes]').evaluateAll((cells) => {
        const shown = (visibility: string) =>
          (cells as HTMLElement[]).map((cell) => {
            // What it remembers of its height is not asked for.
            cell.style.cssText = `content-visibility: ${visibility}; ${visibility === 'hidden' ? `contain-intrinsic-block-size: ${getComputedStyle(cell).containIntrinsicBlockSize.replace('auto ', '')}` : ''}`;
            return cell.getBoundingClientRect().height;
          });
        const laidOut = shown('visible');
        const told = shown('hidden');
        return cells.map((cell, i) => ({
          cell: cell.getAttribute('aria-label'),
          laidOut: laidOut[i] ?? Number.NaN,
          told: told[i] ?? Number.NaN,
        }));
      });
      expect(heights.length).toBeGreaterThan(3);
      const off = heights.filter(({ laidOut, told }) => !(Math.abs(laidOut - told) <= LINE));
      expect(off).toEqual([]);
    });
  }
}
