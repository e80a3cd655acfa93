import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { CellOnPage, EXERCISE } from './cell.ts';

const folder = 'src/lessons/04-gather/exercises/fetch-all';

async function check(page: Page, answer?: string): Promise<CellOnPage> {
  const cell = new CellOnPage(page, 'Exercise');
  await cell.awake();
  if (answer) await cell.type(answer);
  await cell.region.getByRole('button', { name: 'Check' }).click();
  await expect(cell.region).toContainText(/\d of \d|Passed/, { timeout: 40_000 });
  return cell;
}

test('the starter fails, and says what was observed', async ({ page }) => {
  await page.goto(EXERCISE);
  const cell = await check(page);
  await expect(cell.region).toContainText('not written yet');
});

test('an answer that awaits in a loop is told about its staircase', async ({ page }) => {
  await page.goto(EXERCISE);
  const cell = await check(page, await readFile(`${folder}/wrong/awaits-in-loop.ts`, 'utf8'));
  await expect(cell.region).toContainText(
    '4,000 ms: a staircase. The loop body does not start the next request until this one is done.',
  );
  const goTo = cell.region.getByRole('button', { name: /Go to [\d,]+ ms/ }).first();
  await goTo.click();
  const shown = ((await goTo.textContent()) ?? '').replace(/\D/g, '');
  await expect(cell.region.getByRole('slider', { name: 'Playhead' })).toHaveAttribute(
    'aria-valuenow',
    shown,
  );
});

test('a check that fails has one number beside its verdict, upon the ruler and on the line that did it', async ({
  page,
}) => {
  await page.goto(EXERCISE);
  const { region, runButton, editor } = await check(
    page,
    await readFile(`${folder}/wrong/awaits-in-loop.ts`, 'utf8'),
  );
  const verdict = region.locator('.checks .is-fail').first();
  await expect(verdict.locator('.ref')).toHaveText('1');
  await expect(verdict).toContainText('failed: 1 on the timeline, at 2,000 ms, and on line 4');
  await expect(region.locator('.ev-flag:visible')).toHaveText('1');
  await expect(region.locator('.ev-note')).toHaveText('2nd request, after the 1st');
  await expect(region.locator('.ev-shade')).toHaveCount(1);
  const line = region.locator('.ln.is-err');
  await expect(line.locator('.ref')).toHaveText('1');
  await expect(line.locator('.num')).toHaveText('4');
  await expect(line).toContainText('2nd request, after the 1st');

  const answer = await editor.inputValue();
  await editor.fill(`${answer}\n// once more`);
  await expect(region.locator('.code .ref')).toHaveCount(0);
  await editor.fill(answer);
  await expect(region.locator('.code .ref')).toHaveText('1');

  // A run of the reader's own is not the one that the check looked at.
  await runButton.click();
  await expect(region.locator('.code .ref')).toHaveCount(0);
  await region.getByRole('tab', { name: /^Checks/ }).click();
  await expect(verdict).toContainText('failed');
  await expect(region.locator('.ev-flag, .checks .ref')).toHaveCount(0);
});

test('the solution passes, and the pass is there after a reload', async ({ page }) => {
  await page.goto(EXERCISE);
  const cell = await check(page, await readFile(`${folder}/solution.ts`, 'utf8'));
  await expect(cell.region).toContainText('Passed on attempt 1');
  // Each check with what it measured; one that measures no number has none.
  await expect(cell.region.locator('.checks-2 > li')).toContainText([
    '3 of 3 in place',
    '2,000 ms',
    '3 requests',
    '3 of 3 in place',
    '[]',
    'TypeError',
    'without a handler',
    '3 of 3 in place',
  ]);
  await expect(cell.region.locator('.checks-2 .fig')).toHaveCount(5);
  // Its square in the contents is filled at once.
  await expect(page.locator('[data-exercise="gather/fetch-all"].is-passed')).not.toHaveCount(0);
  await page.reload();
  await cell.awake();
  await expect(cell.region).toContainText('Passed on attempt 1');
});

test('who has passed compares: line by line, under one scale, and with the whole of the book’s', async ({
  page,
}) => {
  await page.goto(EXERCISE);
  const solution = await readFile(`${folder}/solution.ts`, 'utf8');
  await check(page, `${solution.trimEnd()} // and no more\n`);
  const compared = page.getByRole('region', { name: /Your version and the book’s/ });
  await expect(compared.getByRole('region', { name: 'Difference' })).toContainText(
    /yours: .* \/\/ and no more/,
  );
  await expect(compared).toContainText(/The same timeline\s*Both end at [\d,]+ ms\./);
  const tabs = compared.getByRole('tablist');
  await tabs.getByRole('tab', { name: 'Difference' }).press('ArrowRight');
  await expect(compared.getByText(/^The book’s: [\d,]+ ms$/)).toBeVisible();
  await expect(compared.getByRole('slider', { name: 'Playhead' })).toBeVisible();
  await tabs.getByRole('tab', { name: 'Whole solution' }).click();
  await expect(compared.getByRole('region', { name: 'The book’s solution' })).toContainText(
    'Promise.all',
  );
  const findings = await axeFindings(page);
  expect(findings).toEqual([]);
});

test('hints open one at a time after the first check', async ({ page }) => {
  await page.goto(EXERCISE);
  const before = new CellOnPage(page, 'Exercise');
  await before.awake();
  await expect(before.region).toContainText('open after your first check');
  const cell = await check(page);
  await cell.region.getByRole('button', { name: /hint/i }).first().click();
  await expect(cell.region).toContainText('urls.map');
});

test('a check that takes long can be stopped, and is no attempt', async ({ page }) => {
  await page.goto(EXERCISE);
  const cell = new CellOnPage(page, 'Exercise');
  await cell.awake();
  const solution = await readFile(`${folder}/solution.ts`, 'utf8');
  // It keeps the thread busy for real, under each of a hundred schedules.
  const busy = solution.replace(/\{\n/, '{\n  for (let i = 0; i < 3e7; i++) Math.sqrt(i);\n');
  expect(busy).not.toBe(solution);
  await cell.type(busy);
  await cell.region.getByRole('button', { name: 'Check' }).click();
  await cell.region.getByRole('button', { name: 'Stop' }).click({ timeout: 20_000 });
  await expect(cell.region.getByRole('button', { name: 'Check' })).toBeVisible();
  await expect(cell.region).toContainText('not checked yet');
});
