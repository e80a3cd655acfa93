/** The large editor, in the place of the printed listing, where there is room and a mouse. */

import { expect, type Locator, type Page, test } from '@playwright/test';
import { CellOnPage, LESSON, ORDER_OF_RESULTS } from './cell.ts';

test.setTimeout(90_000);

async function opened(page: Page): Promise<CellOnPage> {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.awake();
  return cell;
}

/** Focuses the listing, and waits until the large editor is there. */
async function focused(cell: CellOnPage): Promise<void> {
  await cell.region
    .locator('.code')
    .first()
    .click({ position: { x: 500, y: 100 } });
  await expect(cell.region.locator('.view-line').first()).toBeVisible({ timeout: 20_000 });
}

/** Where each line's text stands, and its number: left, top and width in CSS px. */
async function places(cell: CellOnPage, rows: string, numbers: string): Promise<number[][]> {
  const of = (rows: Locator) =>
    rows.evaluateAll((elements) =>
      elements.flatMap((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        const text = element.textContent?.trim();
        return text
          ? [[left, (top + bottom) / 2, right].map((px) => Math.round(px * 10) / 10)]
          : [];
      }),
    );
  const sorted = async (selector: string) =>
    (await of(cell.region.locator(selector))).sort((a, b) => (a[1] as number) - (b[1] as number));
  return [...(await sorted(rows)), ...(await sorted(numbers))];
}

test('nothing moves when it takes the place of the printed listing', async ({ page }) => {
  const cell = await opened(page);
  const printed = await places(cell, '.src', '.num');
  const bar = await cell.bar.boundingBox();
  await focused(cell);
  const taken = await places(cell, '.view-line > span', '.line-numbers');
  expect(taken).toHaveLength(printed.length);
  // Browsers round the widths of coloured words; a tenth of a pixel is no move.
  const moved = taken.flatMap((place, row) =>
    place.map((px, side) => Math.abs(px - (printed[row]?.[side] ?? 0))),
  );
  expect(Math.max(...moved)).toBeLessThan(0.25);
  expect(await cell.bar.boundingBox()).toEqual(bar);
});

test('its colours are those of the printed listing', async ({ page }) => {
  const cell = await opened(page);
  const colours = (selector: string) =>
    cell.region.locator(selector).evaluateAll((rows) => {
      const found: { [text: string]: string } = {};
      for (const row of rows) {
        for (const part of row.querySelectorAll('*')) {
          if (part.children.length > 0) continue;
          const { color, fontWeight, fontStyle } = getComputedStyle(part);
          for (const word of (part.textContent ?? '').split(/\s+/).filter((w) => /\w/.test(w)))
            found[word] = `${color} ${fontWeight} ${fontStyle}`;
        }
      }
      return found;
    });
  const printed = await colours('.src');
  await focused(cell);
  expect(await colours('.view-line > span')).toMatchObject(printed);
});

test('what is typed before it comes, and where the caret is, are there when it has come', async ({
  page,
}) => {
  const cell = await opened(page);
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/main.*.gz', async (route) => {
    await held;
    await route.continue();
  });
  await cell.region.locator('.code').first().click();
  await expect(cell.editor).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('// before');
  await expect(cell.region).toContainText(/Fetching the editor with types/);
  release();
  await expect(cell.region.locator('.view-line').first()).toBeVisible({ timeout: 20_000 });
  await page.keyboard.type(' and after\n');
  await expect(cell.region.locator('.view-lines')).toContainText('// before and after');
  await page.reload();
  await cell.awake();
  await expect(cell.region.locator('.code').first()).toContainText('// before and after');
});

test('if it never comes, the plain editor stays, and one sentence says so', async ({ page }) => {
  await page.route('**/main.*.gz', (route) => route.abort());
  const cell = await opened(page);
  await cell.region.locator('.code').first().click();
  await expect(cell.region).toContainText('did not arrive');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('// plain\n');
  await expect(cell.region.locator('.code').first()).toContainText('// plain');
});

test('a type error and a forgotten await are marked, in the words of the book', async ({
  page,
}) => {
  const cell = await opened(page);
  await focused(cell);
  await page.keyboard.press('Control+End');
  await page.keyboard.type("\njob('late', 5);\nconst n: number = job('x', 1);");
  await expect(cell.region.locator('.squiggly-error')).toHaveCount(1, { timeout: 20_000 });
  await expect(cell.region.locator('.squiggly-warning')).toHaveCount(1);
  // A mark that is made anew under the pointer closes what is said of it: who still wants to know comes back.
  await expect(async () => {
    await page.mouse.move(0, 0);
    const mark = await cell.region.locator('.squiggly-warning').boundingBox();
    const { x, y } = mark ?? { x: 0, y: 0 };
    await page.mouse.move(x + 12, y + 8, { steps: 4 });
    await expect(page.locator('.monaco-hover-content').first()).toContainText(
      'Nothing waits for this promise',
      { timeout: 5000 },
    );
  }).toPass({ timeout: 30_000 });
});

test('who only passes through by Tab is not caught, and changes nothing', async ({ page }) => {
  const cell = await opened(page);
  await cell.region.locator('.code').first().focus();
  await expect(cell.region.locator('.view-line').first()).toBeVisible({ timeout: 20_000 });
  await expect(cell.editor).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(cell.runButton).toBeFocused();
  await expect(cell.region.getByRole('button', { name: 'Start over' })).toBeHidden();
});

test('brackets have the colour of the printed ones', async ({ page }) => {
  const cell = await opened(page);
  const bracket = cell.region.locator('.k-p', { hasText: /^[[({]/ }).first();
  const printed = await bracket.evaluate((one) => getComputedStyle(one).color);
  await focused(cell);
  const brackets = cell.region.locator('.view-line span', { hasText: /^[[({]$/ });
  const colours = await brackets.evaluateAll((all) =>
    all.map((one) => getComputedStyle(one).color),
  );
  expect(new Set(colours)).toEqual(new Set([printed]));
});

test('Escape, then Tab leaves it; Control and Enter runs', async ({ page }) => {
  const cell = await opened(page);
  await focused(cell);
  await expect(cell.editor).toBeFocused();
  await page.keyboard.type('x');
  await page.keyboard.press('Tab');
  await expect(cell.editor).toBeFocused();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Enter');
  await expect(cell.bar).toContainText('300 ms virtual');
  await expect(cell.editor).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(cell.editor).not.toBeFocused();
});

test('who chooses the plain editor has it, there and in every other cell', async ({ page }) => {
  const cell = await opened(page);
  await focused(cell);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('// mine\n');
  await cell.region.getByRole('button', { name: 'Plain editor' }).click();
  await expect(cell.region.locator('textarea.edit')).toHaveValue(/^\/\/ mine/);
  await page.reload();
  await cell.awake();
  await cell.region.locator('.code').first().click();
  await expect(cell.region.locator('textarea.edit')).toBeFocused();
  await page.waitForTimeout(500);
  await expect(cell.region.locator('.monaco-editor')).toHaveCount(0);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
  test('the plain editor stays, and nothing large is fetched', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    const cell = await opened(page);
    await cell.region.locator('.code').first().tap();
    await expect(cell.region.locator('textarea.edit')).toBeFocused();
    await page.waitForTimeout(500);
    expect(fetched.filter((url) => /main\.[^/]*\.gz/.test(url))).toEqual([]);
  });
});
