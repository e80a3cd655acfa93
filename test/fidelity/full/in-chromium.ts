/** Random programs in Chromium. */

import { chromium } from '@playwright/test';
import { rememberedBrowser } from '../../../scripts/remembered-browser.ts';
import { browserSides } from '../browser/sides.ts';
import { compareRandomPrograms } from '../run/random.ts';
import { Totals } from './totals.ts';

/** @param seeds one chunk of programs for each; a page is opened for each, too */
export async function compareInChromium(
  seeds: Iterator<number>,
  runs: number,
  chunk: number,
): Promise<Totals> {
  const totals = new Totals('Chromium', runs);
  const browser = await chromium.launch(rememberedBrowser());
  try {
    for (let asked = 0; asked < runs; asked += chunk) {
      const page = await browser.newPage();
      const sides = await browserSides(page);
      const options = {
        seed: seeds.next().value,
        runs: Math.min(chunk, runs - asked),
        cycles: false,
      };
      const { coverage, ends, ...rest } = await compareRandomPrograms(sides, options);
      totals.add({ ...rest, ends: [...ends], coverage: coverage.counts });
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return totals;
}
