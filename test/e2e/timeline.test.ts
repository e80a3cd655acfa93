import { devices, expect, type Page, test } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { CellOnPage, LESSON, ORDER_OF_RESULTS } from './cell.ts';

/** The rules of access take long on a busy machine. */
test.setTimeout(120_000);

const MANY = `
import { setTimeout as sleep } from 'node:timers/promises';
async function page(id: number) {
  await sleep(10 + (id * 7) % 90);
  await sleep(0);
  if (id % 100 === 42) throw new Error('broken');
}
await Promise.allSettled(Array.from({ length: 1000 }, (_, i) => page(i)));
`;

const LONG_AND_SHORT = `
import { setTimeout as sleep } from 'node:timers/promises';
await sleep(500_000);
await sleep(3);
`;

async function ran(page: Page, program?: string): Promise<CellOnPage> {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  if (program !== undefined) await cell.type(program);
  await cell.run();
  await expect(cell.region.getByRole('slider', { name: 'Playhead' })).toBeVisible();
  return cell;
}

async function noFindings(page: Page): Promise<void> {
  expect(await axeFindings(page, 'section.cell')).toEqual([]);
}

/** Sixty tasks of three functions. */
const GROUPS = `const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const load = async (n: number) => { await wait(100 + n); };
const weigh = async (n: number) => { await wait(200 + n); };
const stow = async (n: number) => { await wait(300 + n); };
await Promise.all([load, weigh, stow].flatMap((job) => Array.from({ length: 20 }, (_, n) => job(n))));
`;

test('a part of a run is shown by keys, with the whole run as a strip above it', async ({
  page,
}) => {
  const cell = await ran(page);
  const slider = cell.region.getByRole('slider', { name: 'Playhead' });
  await slider.focus();
  await expect(cell.region.locator('.tl-mini')).toHaveCount(0);
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(cell.region.locator('.tl-mini')).toContainText('ms');
  const before = await cell.region.locator('.tl-mini .lane-name').textContent();
  await page.keyboard.press('Home');
  await expect(cell.region.locator('.tl-mini .lane-name')).not.toHaveText(before ?? '');
  await noFindings(page);
  await page.keyboard.press('0');
  await expect(cell.region.locator('.tl-mini')).toHaveCount(0);
});

test('ten virtual minutes beside 3 ms: a double click on a wait shows it', async ({ page }) => {
  const cell = await ran(page, LONG_AND_SHORT);
  await cell.region.getByRole('slider', { name: 'Playhead' }).focus();
  for (let i = 0; i < 30; i++) await page.keyboard.press('+');
  await expect(cell.region.locator('.span .lab')).toContainText(['sleep']);
  await expect(cell.region.locator('.tl-mini .lane-name')).toContainText(/500,00\d|500 s/);
});

test('a line of the code lights the waits there, and a wait its line', async ({ page }) => {
  const cell = await ran(page);
  await cell.edit();
  await cell.editor.press('Control+Home');
  const lit = cell.region.locator('.span.is-lit');
  await expect(lit).toHaveCount(0);
  const { length: lines } = (await cell.editor.inputValue()).split('\n');
  const waits = cell.region.locator('.tl-lanes .span');
  const line = Number(await waits.last().locator('.wl').textContent());
  expect(line).toBeLessThan(lines);
  for (let at = 1; at < line; at++) await cell.editor.press('ArrowDown');
  await expect(lit.last().locator('.wl')).toHaveText(String(line));
  expect(await lit.locator('.wl').allTextContents()).not.toContain(String(line - 1));
  const top = await cell.region.locator('.code .ln').first().boundingBox();
  if (top === null) throw new Error('no line is shown');
  await page.mouse.move(top.x + 100, top.y + top.height / 2);
  await expect(lit).toHaveCount(0);
  await page.mouse.move(top.x + 100, top.y + top.height * (line - 0.5));
  await expect(lit.last().locator('.wl')).toHaveText(String(line));
  await waits.last().hover();
  await expect(lit).toHaveCount(0);
  await expect(cell.region.locator('.ln.is-hot .num')).toHaveText(String(line));
  await page.mouse.move(0, 0);
  await expect(cell.region.locator('.ln.is-hot')).toHaveCount(0);
});

test('a calculation is a solid block in its lane, as printed and after a run', async ({ page }) => {
  await page.goto('/lessons/why-async/');
  const cell = new CellOnPage(page, 'Three calculations, given to Promise.all');
  const blocks = () =>
    cell.region.locator('.lane-busy').evaluateAll((all) => all.map((each) => each.outerHTML));
  const printed = await blocks();
  expect(printed).toHaveLength(3);
  await cell.run();
  await expect(cell.region.getByRole('slider', { name: 'Playhead' })).toBeVisible();
  expect(await blocks()).toEqual(printed);
  const lane = cell.region.getByRole('listitem', {
    name: "crunch('b'): keeps the thread from 200 ms to 400 ms",
  });
  await expect(lane).toBeVisible();
});

test('w goes back along the critical path, which is told in words', async ({ page }) => {
  const cell = await ran(page);
  await cell.region.getByRole('slider', { name: 'Playhead' }).focus();
  await page.keyboard.press('w');
  await expect(cell.region.locator('.path-steps li').first()).toContainText(/ms:/);
  await expect(cell.region.locator('li.lane:focus')).toHaveCount(1);
  await expect(cell.region.getByRole('button', { name: 'Critical path' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await noFindings(page);
});

test('lanes are walked through by arrow keys, and Escape goes back to the bar', async ({
  page,
}) => {
  const cell = await ran(page);
  await cell.region.getByRole('slider', { name: 'Playhead' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const lanes = cell.region.locator('li.lane');
  await expect(lanes.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cell.region.getByRole('tab', { name: 'Timeline' })).toBeFocused();
});

test('a thousand tasks are hairlines, with a lens that keys move', async ({ page }) => {
  const cell = await ran(page, MANY);
  await expect(cell.region.locator('.dens-bar')).toContainText('1,000 tasks');
  await expect(cell.region.locator('li.lane')).toHaveCount(6);
  await cell.region.getByRole('button', { name: '10 failed' }).click();
  await expect(cell.region.locator('li.lane')).toHaveCount(11);
  await expect(
    cell.region.getByRole('listitem', { name: /^page\(42\): .*failed at/ }),
  ).toBeVisible();
  await cell.region.getByRole('slider', { name: 'Playhead' }).focus();
  await page.keyboard.press('PageDown');
  await expect(cell.region.locator('.lens-cap')).toContainText(/Tasks \d+ to \d+ of 1,000/);
  await noFindings(page);
});

for (const [width, letters] of [
  [1280, '100%'],
  [640, '200%'],
  [390, '100%'],
  [320, '200%'],
] as const) {
  test(`the names of groups stand beside their hairlines, or above them, on ${width} px with letters of ${letters}`, async ({
    page,
  }) => {
    const cell = await ran(page, GROUPS);
    await expect(cell.region.locator('.dens-bar')).toContainText('60 tasks');
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, letters);
    const box = (selector: string) =>
      cell.region
        .locator(`.tl-dense ${selector}`)
        .evaluate((each): DOMRect => each.getBoundingClientRect());
    const [names, figures, hairlines, lens] = [
      await box('.dense .lane-name'),
      await box('.dense .lane-out'),
      await box('canvas'),
      await box('.lens'),
    ];
    for (const words of [names, figures]) {
      const isAbove = words.y + words.height <= hairlines.y + 1;
      const isBeside =
        words.x + words.width <= hairlines.x + 1 || words.x >= hairlines.x + hairlines.width - 1;
      expect(isAbove || isBeside).toBe(true);
    }
    const shown = cell.region.locator('.dense .nm');
    expect(
      await shown.evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth)),
    ).toEqual([]);
    expect(hairlines.height).toBe(300);
    // The first five of sixty, with the line around them.
    expect(Math.abs(lens.y - hairlines.y)).toBeLessThan(2);
    expect(lens.height).toBeLessThan(300 / 12 + 3);
  });
}

test('after an edit the run before can be compared under the same scale', async ({ page }) => {
  const cell = await ran(page);
  await cell.replace('300', '900');
  await cell.runButton.click();
  await cell.region.getByRole('button', { name: 'Compare with the run before' }).click();
  await expect(cell.region.locator('.versus-h')).toHaveText([
    /^This run: 900 ms/,
    /^Before your edit: 300 ms/,
  ]);
  const figures = cell.region.locator('.versus .tl-axis');
  await expect(figures).toHaveCount(2);
  expect(await figures.first().textContent()).toContain('ms');
  await noFindings(page);
});

test('the printed timeline is replaced in place: nothing of the page moves', async ({ page }) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.awake();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  const place = () =>
    cell.region.evaluate((region) => {
      const of = (part: string) => {
        const box = region.querySelector(part)?.getBoundingClientRect();
        return (
          box &&
          [box.left, box.top - region.getBoundingClientRect().top, box.width, box.height].map(
            Math.round,
          )
        );
      };
      return {
        height: Math.round(region.getBoundingClientRect().height),
        tl: of('.tl'),
        lanes: of('.tl-lanes'),
        reading: of('.reading'),
        bar: of('.bar'),
      };
    });
  const before = await place();
  await cell.runButton.click();
  await expect(cell.region.getByRole('slider', { name: 'Playhead' })).toBeVisible();
  await page.waitForTimeout(300);
  expect(await place()).toEqual(before);
});

test('an answer given before the run stays on the timeline, and is there after a reload', async ({
  page,
}) => {
  await page.goto(LESSON);
  const block = page.locator('[data-predict]').first();
  await block.scrollIntoViewIfNeeded();
  await expect(block.locator('.bar')).not.toContainText('waking up');
  await block.getByRole('radio').first().check();
  await block.getByRole('button', { name: /Lock it in/ }).click();
  await expect(block.locator('.guess')).toContainText('you said 600 ms');
  await page.reload();
  await expect(block.locator('[data-predict-said]')).toContainText('Chosen: At 600 ms');
  await expect(block.locator('fieldset').getByRole('radio')).toHaveCount(0);
});

test.describe('on a phone', () => {
  const { viewport, hasTouch, isMobile, deviceScaleFactor } = devices['Pixel 7'];
  test.use({ viewport: { ...viewport, width: 390 }, hasTouch, isMobile, deviceScaleFactor });

  test('the dock has the transport of the listing in view', async ({ page }) => {
    await page.goto(LESSON);
    const cell = new CellOnPage(page, ORDER_OF_RESULTS);
    await cell.awake();
    await cell.runButton.tap();
    await expect(cell.region.getByRole('slider', { name: 'Playhead' })).toBeVisible();
    await cell.region.locator('.tl').scrollIntoViewIfNeeded();
    const dock = page.getByRole('group', { name: 'Replay of the listing in view' });
    await expect(dock).toBeVisible();
    await dock.getByRole('button', { name: 'Previous event' }).tap();
    await expect(dock).not.toContainText('300 ms');
    await expect(dock.locator('.dock-line')).toContainText('await');
    await noFindings(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.evaluate(() => scrollTo(0, 0));
    await expect(dock).toHaveCount(0);
  });
});

test('what a block holds has a bar under the lanes, printed and run, and says who held it', async ({
  page,
}) => {
  await page.goto('/lessons/context-managers/');
  const cell = new CellOnPage(page, 'A dock, a crane, and no call to close');
  const held = cell.region.getByRole('list', { name: 'Held' }).getByRole('listitem');
  const lives = [
    'dock: held by unload() from 10 ms to 40 ms',
    'crane: held by unload() from 20 ms to 30 ms',
  ];
  const labels = () =>
    held.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));
  expect(await labels()).toEqual(lives);
  await cell.run();
  await expect(cell.region.getByRole('slider', { name: 'Playhead' })).toBeVisible();
  expect(await labels()).toEqual(lives);
});
