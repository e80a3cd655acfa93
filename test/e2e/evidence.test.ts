import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { ordinal } from '../../src/runtime/trace/readings/ordinal.ts';
import { axeFindings } from './axe-findings.ts';
import { CellOnPage } from './cell.ts';

/** After the check of an answer. */
async function checked(page: Page, exercise: string, answer: string) {
  await page.goto(`/lessons/${exercise}/`);
  const cell = new CellOnPage(page, 'Exercise');
  await cell.awake();
  await cell.type(answer);
  await cell.region.getByRole('button', { name: 'Check' }).click();
  await expect(cell.region.locator('.checks .is-ok, .checks .is-fail').first()).toBeVisible({
    timeout: 40_000,
  });
  return cell.region;
}

const REPORT = 'workers-and-profiling/report';
const ofReport = (answer: string): Promise<string> =>
  readFile(`src/lessons/18-workers-and-profiling/exercises/report/${answer}`, 'utf8');

const MAP_LIMIT = 'bounded-concurrency/map-limit';
const ofMapLimit = (answer: string): Promise<string> =>
  readFile(`src/lessons/06-bounded-concurrency/exercises/map-limit/${answer}`, 'utf8');

/** Its second request begins at 2,000 ms, a fourth one at 4,000, and it ends at 4,250: three checks fail. */
const CLOSE = `export async function fetchAll(urls: string[]) {
  const out: string[] = [];
  for (const url of [...urls, urls[0].replace('2000', '250')]) out.push(await (await fetch(url)).text());
  return out;
}
`;

test('a check that limits requests has its limit in the strip, and what is above it', async ({
  page,
}) => {
  const region = await checked(page, REPORT, await ofReport('wrong/everything-at-once.ts'));
  await expect(region.locator('.ev-note')).toHaveText('6th request, beside 3 others');
  await expect(region.locator('.ln.is-err')).toContainText('6th request, beside 3 others');
  const strip = region.locator('.tl-strip.is-over');
  await expect(strip).toContainText(/in flight.*limit 3.*peak 11/s);
  await expect(strip.locator('.st-over')).toHaveCount(1);
  // The sixth to the thirteenth request began while three were in flight.
  const over = region.locator('.lane:has(.rank)');
  await expect(over.locator('.span.is-over')).toHaveCount(8);
  await expect(over.locator('.rank')).toHaveText(
    [6, 7, 8, 9, 10, 11, 12, 13].map((nth) => `${nth}th`),
  );
  await expect(over.first()).toHaveAccessibleName(/, the 6th request, over the limit of 3, /);
  expect(await colourOf(over.locator('.rank').first())).toBe(
    await colourOf(region.locator('.checks .is-fail b').first()),
  );
  await expect(region.locator('.span.is-over')).toHaveCount(8);
  const findings = await axeFindings(page);
  expect(findings).toEqual([]);
});

for (const width of [390, 1280]) {
  test(`the words of a limit stand clear of the level on a page ${width} px wide, and the table has who was over it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const region = await checked(page, REPORT, await ofReport('wrong/everything-at-once.ts'));
    const strip = region.locator('.tl-strip.is-over');
    const words = strip.getByText('limit 3');
    await expect(words).toBeVisible();
    const crossed = await words.evaluate((text) => {
      const box = text.getBoundingClientRect();
      const line = text.closest('.st-track')?.querySelector<SVGPathElement>('.st-line');
      const matrix = line?.getScreenCTM();
      if (!line || !matrix) return 'no level';
      const length = line.getTotalLength();
      for (let at = 0; at <= length; at += 0.5) {
        const { x, y } = line.getPointAtLength(at).matrixTransform(matrix);
        // The last px of a text's box has no ink in it.
        if (x > box.left && x < box.right && y > box.top && y < box.bottom - 1) return `${x}, ${y}`;
      }
      return 'nowhere';
    });
    expect(crossed).toBe('nowhere');
    await region.getByText('As text').first().click();
    await expect(region.locator('.qtext tr', { hasText: 'the 6th request' })).toContainText(
      'waits for GET /posts/1/comments, the 6th request, over the limit of 3',
    );
  });
}

test('when it passes, the limit stands there, and nothing is above it', async ({ page }) => {
  const region = await checked(page, REPORT, await ofReport('solution.ts'));
  await expect(region.locator('.checks-2')).toContainText('peak 3');
  await expect(region.locator('.tl-strip').first()).toContainText('limit 3');
  await expect(region.locator('.is-over, .ev-note, .rank')).toHaveCount(0);
});

test('a check that limits what its scenario counts has a strip of that', async ({ page }) => {
  const wrong = 'wrong/ignores-the-limit.ts';
  const region = await checked(page, MAP_LIMIT, await ofMapLimit(wrong));
  await expect(region.locator('.ev-note')).toHaveText('calls of fn at a time: 8');
  await expect(region.locator('.tl-strip')).toHaveCount(1);
  const strip = region.locator('.tl-strip.is-over');
  await expect(strip).toContainText(/calls of fn at a time.*limit 2.*peak 8/s);
  await expect(strip.locator('.st-over')).toHaveCount(1);
  // The third to the eighth call began while two were under way.
  await expect(region.locator('.lane:has(.span.is-over) .rank')).toHaveText(
    [3, 4, 5, 6, 7, 8].map((nth) => ordinal(nth)),
  );
  await expect(region.locator('.lane:has(.rank)').first()).toHaveAccessibleName(
    /waits for sleep 100 .*, calls of fn at a time: the 3rd, over the limit of 2, /,
  );
  expect(await axeFindings(page)).toEqual([]);
});

/** Sixty at once. */
const CROWD = `const get = async (i: number) =>
  (await fetch('https://api.lanternpost.test/slow?ms=' + (100 + i))).text();
export const buildReport = () => Promise.all(Array.from({ length: 60 }, (_, i) => get(i)));
`;

test('of a crowd those that began over the limit are picked, and have their ranks under the lens', async ({
  page,
}) => {
  const region = await checked(page, REPORT, CROWD);
  await region.getByRole('button', { name: '57 over the limit' }).click();
  await expect(region.locator('.lens-cap:visible')).toHaveText('10 of 60 tasks');
  await expect(region.locator('.lane .rank')).toHaveText(
    Array.from({ length: 10 }, (_, i) => ordinal(i + 4)),
  );
  expect(await axeFindings(page)).toEqual([]);
});

test('the line of a failing check has its number in red in the large editor, too', async ({
  page,
}) => {
  const answer = await ofReport('wrong/everything-at-once.ts');
  const region = await checked(page, REPORT, answer);
  const red = await colourOf(region.locator('.ln.is-err .num'));
  expect(red).toBe(await colourOf(region.locator('.checks .is-fail b').first()));
  await page.evaluate(() => localStorage.setItem('meanwhile:editor', 'large'));
  await page.reload();
  await new CellOnPage(page, 'Exercise').awake();
  await region.locator('.code').first().click();
  await expect(region.locator('.view-line').first()).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Control+Enter');
  const number = region.locator('.line-numbers.number-is-err');
  await expect(number).toHaveText('10', { timeout: 40_000 });
  expect(await colourOf(number)).toBe(red);
});

const colourOf = (element: Locator): Promise<string> =>
  element.evaluate((each) => getComputedStyle(each).color);

for (const width of [320, 390, 1280]) {
  test(`the numbers of failing checks cover one another nowhere on a page ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const region = await checked(page, 'gather/fetch-all', CLOSE);
    const squares = region.locator('.ev-flag:visible rect');
    await expect(squares).toHaveCount(3);
    const boxes = (await Promise.all((await squares.all()).map((each) => each.boundingBox())))
      .map((box) => box as NonNullable<typeof box>)
      .sort((a, b) => a.x - b.x);
    let reached = 0;
    for (const { x, width: wide } of boxes) {
      expect(x).toBeGreaterThanOrEqual(reached);
      reached = x + wide;
    }
    expect(reached).toBeLessThanOrEqual(width);
  });
}
