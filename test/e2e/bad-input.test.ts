import { expect, test } from '@playwright/test';
import { CellOnPage, LESSON, ORDER_OF_RESULTS } from './cell.ts';

const LONG = { timeout: 40_000 };

test('a syntax error is shown at its place, nothing runs, and the last run stays as stale', async ({
  page,
}) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.run();
  await expect(cell.bar).toContainText('300 ms virtual');
  await cell.type('const a = 1;\nconst b = [1, 2;\n');
  await cell.runButton.click();
  await expect(cell.bar).toContainText('Not run', LONG);
  await expect(cell.region).toContainText('Line 2, column 16');
  await expect(cell.region).toContainText(
    '] is missing before ;. The Timeline tab still shows your last good run.',
  );
  await expect(cell.region.getByRole('slider', { name: 'Playhead' })).toBeAttached();
  await cell.region.getByRole('button', { name: 'Insert it' }).click();
  await expect(cell.editor).toHaveValue('const a = 1;\nconst b = [1, 2];\n');
  await cell.runButton.click();
  await expect(cell.bar).toContainText('0 ms virtual', LONG);
});

test('a paste with control characters is kept as it is, and refused at its place', async ({
  page,
}) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  const pasted = 'const a = 1;\u0000\u0001 // two\u0007\nconsole.log("x\u0000y", a);\n';
  await cell.type(pasted);
  await cell.runButton.click();
  await expect(cell.bar).toContainText('Not run', LONG);
  await expect(cell.region).toContainText('Line 1, column 13');
  await page.reload();
  await cell.awake();
  await cell.edit();
  await expect(cell.editor).toHaveValue(pasted);
});

test('what is nested too deeply for the compiler is refused for that, and the next text is compiled', async ({
  page,
}) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.type(`const deep = ${'['.repeat(20_000)}${']'.repeat(20_000)};\n`);
  await cell.runButton.click();
  await expect(cell.bar).toContainText('Not run', LONG);
  await expect(cell.region).toContainText(/nested too deeply|Not enough stack space/);
  await cell.type("console.log('next');\n");
  await cell.runButton.click();
  await expect(cell.bar).toContainText('0 ms virtual', LONG);
  expect((await cell.printed()).join()).toContain('next');
});

test('an unknown import lists what there is', async ({ page }) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.type("import _ from 'lodash';\n");
  await cell.runButton.click();
  await expect(cell.region).toContainText("Cannot find module 'lodash'", LONG);
  await expect(cell.region).toContainText("'node:timers/promises'");
});

test('an uncaught error names the reader’s line', async ({ page }) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.type(
    'interface Parcel { id: string }\n\nfunction idOf(parcel?: Parcel) {\n  return parcel!.id;\n}\nawait null;\nidOf();\n',
  );
  await cell.runButton.click();
  await expect(cell.region).toContainText('Cannot read properties of undefined', LONG);
  await expect(cell.region).toContainText('main.ts:4');
});

test('an unknown address is a network error that names it and the nearest route', async ({
  page,
}) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.type("await fetch('https://api.lanternpost.test/post');\n");
  await cell.runButton.click();
  await expect(cell.region).toContainText(
    'nothing answers GET https://api.lanternpost.test/post',
    LONG,
  );
  await expect(cell.region).toContainText('GET https://api.lanternpost.test/posts');
});

for (const loop of ['while (true) {}', 'for (;;) await null;']) {
  test(`\`${loop}\` is stopped with its line, the page answers, and the next run works`, async ({
    page,
  }) => {
    await page.goto(LESSON);
    const cell = new CellOnPage(page, ORDER_OF_RESULTS);
    await cell.type(`console.log('before');\n${loop}\n`);
    // The compiler is there before the time that is measured begins.
    await page.waitForTimeout(500);
    // A page that is frozen counts nothing.
    await page.evaluate(() => {
      const counting = Object.assign(window, { counted: 0 });
      setInterval(() => counting.counted++, 50);
    });
    await cell.runButton.click();
    await expect(cell.bar).toContainText('Stopped', LONG);
    const counted = await page.evaluate(() => (window as unknown as { counted: number }).counted);
    expect(counted).toBeGreaterThan(4);
    await expect(cell.region).toContainText(/line 2 /i);
    await cell.type("console.log('works again');\n");
    await cell.runButton.click();
    await expect(cell.bar).toContainText('0 ms virtual', LONG);
    expect(await cell.printed()).toEqual([expect.stringContaining('works again')]);
  });
}
