import { expect, type Page, test } from '@playwright/test';
import {
  CellOnPage,
  CHAINS_IN_PARALLEL,
  cellNamed,
  EXERCISE,
  LESSON,
  ORDER_OF_RESULTS,
} from './cell.ts';
import { RawTab } from './raw-tab.ts';

/** Computes for seconds, and lets go now and then, so that nothing stops it. */
const LONG = `console.log('before');
for (let i = 0; i < 5; i++) {
  const until = performance.now() + 20;
  for (let n = 0; n < 4e8; n++) if (n % 1e6 === 0 && performance.now() > until) break;
  await new Promise((next) => setTimeout(next, 1));
}
console.log('after');`;

const CELL = cellNamed(ORDER_OF_RESULTS);

/** Puts a text into the plain editor of a cell that is open, and runs it. */
function typeAndRun({ cell, text }: { cell: string; text: string }): void {
  const editor = document.querySelector<HTMLTextAreaElement>(`${cell} textarea`);
  if (editor === null) throw new Error('The editor is not open.');
  editor.value = text;
  editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  document.querySelector<HTMLElement>(`${cell} .btn-run`)?.click();
}

function openConsole(cell: string): void {
  const tabs = [...document.querySelectorAll<HTMLElement>(`${cell} [role=tab]`)];
  tabs.find((tab) => tab.textContent?.startsWith('Console'))?.click();
}

async function longRun(page: Page): Promise<void> {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.type(LONG);
  await cell.run();
  // Looked for in the page, at every frame: a busy machine may look too late from here.
  await page.waitForFunction(
    (bar) => document.querySelector(bar)?.textContent?.includes('s real'),
    `${CELL} .bar`,
  );
}

test('a tab that died during a run says which, with the text, and runs nothing by itself', async ({
  page,
}) => {
  await longRun(page);
  const tab = await RawTab.of(page);
  tab.crash();
  await page.waitForEvent('crash');
  await tab.send('Page.reload');
  expect(await tab.textWith(`${CELL} .bar`, 'with its tab')).toContain('Stopped with its tab');
  expect(await tab.textWith(`${CELL} [role=alert]`, 'died')).toContain(
    'The tab died while this ran',
  );
  // The editor is fetched when the listing has become one.
  const shown = await tab.until(
    (cell) => document.querySelector<HTMLTextAreaElement>(`${cell} textarea`)?.value,
    CELL,
    (text) => text !== undefined,
  );
  expect(shown).toBe(LONG);
  const alerts = await tab.evaluate(() => document.querySelectorAll('[role=alert]').length, null);
  expect(alerts).toBe(1);

  await tab.evaluate(typeAndRun, { cell: CELL, text: `console.log('shorter');` });
  expect(await tab.textWith(`${CELL} .bar`, '0 ms virtual')).toContain('0 ms virtual');
  await tab.send('Page.reload');
  await new Promise((loading) => setTimeout(loading, 500));
  expect(await tab.textWith(`${CELL} .bar`, 'edited')).toContain('edited since this run');
  const said = await tab.evaluate(() => document.body.textContent?.includes('died while'), null);
  expect(said).toBe(false);
});

test('a tab that died while an answer was checked says so at the exercise', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('meanwhile:editor', 'plain'));
  await page.goto(EXERCISE);
  const exercise = page.locator('section.cell-ex');
  await expect(exercise.locator('.bar')).not.toContainText('waking up');
  await exercise.locator('.code').first().click();
  await exercise.getByRole('textbox').fill('export async function fetchAll() { for (;;); }');
  const tab = await RawTab.of(page);
  await exercise.getByRole('button', { name: /^Check/ }).click();
  await page.waitForFunction(() => sessionStorage.length > 0);
  tab.crash();
  await page.waitForEvent('crash');
  await tab.send('Page.reload');
  expect(await tab.textWith('section.cell-ex [role=alert]', 'died')).toContain(
    'The tab died while this ran',
  );
});

test('a frame that died with its run is no slow program, and the next run has a new one', async ({
  page,
}) => {
  await longRun(page);
  const [tab, frame] = await Promise.all([RawTab.of(page), RawTab.ofFrame(page)]);
  frame.crash();
  expect(await tab.textWith(`${CELL} [role=alert]`, 'memory')).toContain('The memory is used up');
  await tab.evaluate(typeAndRun, { cell: CELL, text: `console.log('next');` });
  expect(await tab.textWith(`${CELL} .bar`, '0 ms virtual')).toContain('0 ms virtual');
  await tab.evaluate(openConsole, CELL);
  expect(await tab.textWith(`${CELL} .console`, 'next')).toContain('next');
});

/** Computes until its seconds are up, and lets go all the time. */
const ENDLESS = `for (;;) {
  for (let n = 0; n < 1e7; n++);
  await new Promise((next) => setTimeout(next, 1));
}`;

/** Presses Run in each cell, and comes back when all have run for some time: each realm has answered by then. */
async function runAll(selectors: readonly string[]): Promise<void> {
  const cells = selectors.map((each) => document.querySelector(each) as Element);
  const button = (cell: Element) => cell.querySelector<HTMLElement>('.btn-run');
  const pause = () => new Promise((later) => setTimeout(later, 10));
  for (const cell of cells) button(cell)?.click();
  const begun = cells.map(async (cell) => {
    while (!button(cell)?.textContent?.includes('Stop')) await pause();
  });
  await Promise.all(begun);
  const says = (cell: Element) => cell.querySelector('.bar')?.textContent ?? '';
  const runs = (cell: Element) => button(cell)?.textContent?.includes('Stop');
  while (cells.some((cell) => runs(cell) && !/ [1-9]\.\d s real/.test(says(cell)))) await pause();
}

test('of several programs in a frame that died none is blamed', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto(LESSON);
  const titles = [ORDER_OF_RESULTS, CHAINS_IN_PARALLEL];
  const cells = titles.map((title) => new CellOnPage(page, title));
  for (const cell of cells) await cell.type(ENDLESS);
  // Compiled beforehand, both begin at once.
  for (const cell of cells) await cell.run();
  for (const cell of cells)
    await expect(cell.bar).toContainText('Stopped after 4 s', { timeout: 30_000 });
  const [tab, frame] = await Promise.all([RawTab.of(page), RawTab.ofFrame(page)]);
  const selectors = titles.map(cellNamed);
  await tab.evaluate(runAll, selectors, 30_000);
  frame.crash();
  for (const each of selectors) {
    const alert = await tab.textWith(`${each} [role=alert]`, 'died');
    expect(alert).toContain('The frame that runs programs died');
  }
});

test('a frame that died while nothing ran has cost the next run nothing but a moment', async ({
  page,
}) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.type(`console.log('first');`);
  await cell.run();
  await expect(cell.bar).toContainText('0 ms virtual');
  await page.waitForTimeout(500);
  const [tab, frame] = await Promise.all([RawTab.of(page), RawTab.ofFrame(page)]);
  frame.crash();
  await page.waitForEvent('crash');
  await tab.evaluate(typeAndRun, { cell: CELL, text: `console.log('next');` });
  await tab.evaluate(openConsole, CELL);
  expect(await tab.textWith(`${CELL} .console`, 'next')).toContain('next');
});
