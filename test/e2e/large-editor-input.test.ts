/** What is put into the large editor, however much and whatever it is, is there again. */

import { expect, type Page, test } from '@playwright/test';
import { CellOnPage, LESSON, ORDER_OF_RESULTS } from './cell.ts';

test.setTimeout(120_000);
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The listing with the large editor in it, its caret at the end. */
async function opened(page: Page): Promise<CellOnPage> {
  await page.goto(LESSON);
  return focused(page);
}

async function focused(page: Page): Promise<CellOnPage> {
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.awake();
  await cell.region.locator('.code').first().click();
  await expect(cell.region.locator('.view-line').first()).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Control+End');
  return cell;
}

/** What is kept of this cell on the reader's machine. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const key = Object.keys(localStorage).find((each) => each.includes('order-of-results'));
    return (key && localStorage.getItem(key)) ?? '';
  });

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await page.keyboard.press('Control+V');
}

test('ten thousand pasted lines are taken, can be typed on, and are there after a reload', async ({
  page,
}) => {
  await opened(page);
  const lines = Array.from({ length: 10_000 }, (_, i) => `// line ${i}`);
  await paste(page, `\n${lines.join('\n')}`);
  await page.keyboard.type(' and on');
  await expect.poll(() => kept(page)).toContain('// line 0\n');
  await expect.poll(() => kept(page)).toContain('// line 9999 and on');
  const before = await kept(page);
  await page.reload();
  const again = await focused(page);
  await expect(again.region.locator('.view-lines')).toContainText('line 9999 and on');
  expect(await kept(page)).toBe(before);
});

test('bytes that are no text are text like any other, and nothing before them is lost', async ({
  page,
}) => {
  await opened(page);
  await page.keyboard.type('\n// mine');
  const bytes = String.fromCharCode(...Array.from({ length: 255 }, (_, i) => i + 1));
  await paste(page, `\n// ${bytes.replace(/[\r\n]/g, '')}\u{fffd}\u{d800}`);
  await expect.poll(() => kept(page)).toContain('ÿ\u{fffd}');
  const before = await kept(page);
  expect(before).toContain('// mine\n');
  await page.reload();
  await focused(page);
  await page.keyboard.type('.');
  await expect.poll(() => kept(page)).toBe(`${before}.`);
});

test('of two tabs with one lesson each has what is typed in the other', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  const [one, two] = [await opened(page), await opened(other)];
  await page.bringToFront();
  await page.keyboard.type('\n// from the first');
  await expect(two.region.locator('.view-lines')).toContainText('// from the first');
  await other.bringToFront();
  await other.keyboard.press('Control+End');
  await other.keyboard.type('\n// from the second');
  await expect(one.region.locator('.view-lines')).toContainText('// from the second');
  await expect(one.region.locator('.view-lines')).toContainText('// from the first');
  expect(await kept(page)).toMatch(/\/\/ from the first\s+\/\/ from the second/);
});

test('who leaves the page while typing and comes back has it all', async ({ page }) => {
  await opened(page);
  await page.keyboard.type('\n// half a th');
  await page.goto('/');
  await page.goBack();
  await focused(page);
  await page.keyboard.type('ought');
  await expect.poll(() => kept(page)).toContain('// half a thought');
});
