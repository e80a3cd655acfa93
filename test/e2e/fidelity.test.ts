import { expect, test } from '@playwright/test';
import { browserSides } from '../fidelity/browser/sides.ts';
import { compareRandomPrograms } from '../fidelity/run/random.ts';
import { path, runsOr, seed } from '../fidelity/settings.ts';

const RUNS = runsOr(200);

test(`${RUNS} random programs log in the browser's own order under the hooks`, async ({ page }) => {
  test.setTimeout(120_000);
  const sides = await browserSides(page);
  const { difference, endless, compared } = await compareRandomPrograms(sides, {
    runs: RUNS,
    seed,
    path,
    // Blobs have no addresses that could ask for each other.
    cycles: false,
  });
  expect(difference ?? 'no difference').toBe('no difference');
  expect(endless).toEqual([]);
  if (path === undefined) expect(compared).toBe(RUNS);
});
