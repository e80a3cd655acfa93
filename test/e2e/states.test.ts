import { expect, type Page, test } from '@playwright/test';
import { CellOnPage, LESSON, ORDER_OF_RESULTS } from './cell.ts';

const LONG = { timeout: 40_000 };

/** A cell in which that program is, and is run. */
async function ran(page: Page, program: string): Promise<CellOnPage> {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.type(program);
  await cell.runButton.click();
  return cell;
}

test('tasks that wait for each other are drawn, for the eyes alone: it is said in words', async ({
  page,
}) => {
  const cell = await ran(
    page,
    `let x: Promise<void>, y: Promise<void>;
const load = async () => { await null; await y; };
const weigh = async () => { await null; await x; };
x = load();
y = weigh();
await x;
`,
  );
  await expect(cell.bar).toContainText('Deadlock at 0 ms', LONG);
  const report = cell.region.locator('.report');
  await expect(report).toContainText('Still waiting at lines 2 and 3');
  await expect(report).toContainText('these 2 wait for each other');
  await expect(report.locator('.circle')).toHaveAttribute('aria-hidden', 'true');
  const boxes = report.locator('rect:visible');
  await expect(boxes).toHaveCount(2);
  const [left, right] = await boxes.evaluateAll((all) =>
    all.map((each) => each.getBoundingClientRect()),
  );
  expect(left?.right).toBeLessThan(right?.left ?? 0);
});

test('a cell that is not awake yet says so, after a while, and nothing moves when it wakes', async ({
  page,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(LESSON, { waitUntil: 'commit' });
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.region.scrollIntoViewIfNeeded();
  const phrase = cell.bar.getByText('waking up');
  // As the page has come just now.
  await phrase.evaluate((span) => {
    span.style.animation = 'none';
    span.getBoundingClientRect();
    span.style.animation = '';
    for (const animation of span.getAnimations()) animation.pause();
  });
  await expect(phrase).toBeHidden();
  await phrase.evaluate((span) => {
    for (const animation of span.getAnimations()) animation.play();
  });
  await expect(phrase).toBeVisible();
  await expect(cell.runButton).toBeDisabled();
  await expect(cell.region.locator('.tl-fig')).toBeVisible();
  const places = () =>
    cell.region
      .locator('.code, .bar, .bar button, .panel')
      .evaluateAll((all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())));
  const before = await places();
  release();
  await expect(cell.bar).toContainText('300 ms virtual');
  expect(await places()).toEqual(before);
});

test('if the compiler never comes, it is said what is missing, and the run can be tried again', async ({
  page,
  context,
}) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.run();
  await expect(cell.bar).toContainText('300 ms virtual');
  await cell.edit();
  await context.setOffline(true);
  await cell.editor.fill("console.log('here');\n");
  await cell.runButton.click();
  await expect(cell.bar).toContainText('Cannot run');
  const report = cell.region.locator('.report');
  await expect(report.locator('.rt')).toHaveText('The compiler did not arrive');
  await expect(report.locator('.rt svg')).toBeVisible();
  await expect(report).toContainText(
    /You seem to be offline. The text and your code are here and saved; running needs one download of \d\.\d MB first\./,
  );
  const again = cell.region.getByRole('button', { name: 'Try again' });
  await expect(again).not.toHaveClass(/btn-run/);
  await expect(cell.runButton).toHaveCount(0);
  await context.setOffline(false);
  await again.click();
  await expect(cell.bar).toContainText('0 ms virtual', LONG);
  await expect(cell.runButton).toHaveClass(/btn-run/);
  expect(await cell.printed()).toEqual([expect.stringContaining('here')]);
});

test('a browser without WebAssembly runs what is printed; of what is typed it says why it cannot', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.run();
  await expect(cell.bar).toContainText('300 ms virtual');
  await cell.type("console.log('typed');\n");
  await cell.runButton.click();
  await expect(cell.bar).toContainText('Cannot run');
  await expect(cell.region.locator('.report')).toContainText('This browser has no WebAssembly');
  // Nothing would come of trying again.
  await expect(cell.runButton).toBeVisible();
  await expect(cell.editor).toHaveValue("console.log('typed');\n");
  await cell.startOver();
  await cell.runButton.click();
  await expect(cell.bar).toContainText('300 ms virtual');
  expect(fetched.filter((url) => /wasm/.test(url))).toEqual([]);
});

test('a browser without WebAssembly has no database, and says so', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto('/lessons/context-managers/');
  const cell = new CellOnPage(page, 'The same query, returned and awaited');
  await cell.run();
  await expect(cell.region.locator('.report')).toContainText('no WebAssembly');
  await expect(cell.region.locator('.report')).toContainText('database');
  await expect(cell.region.locator('.code')).toContainText('pool');
});

test('an error is shown with its way to main, the combinator between them included, and since when each waited', async ({
  page,
}) => {
  const cell = await ran(
    page,
    `const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));
async function loadUser(id: number) { await sleep(400); }
async function loadOrders(id: number) {
  await sleep(250);
  return await fetch('https://api.lanternpost.test/nowhere');
}
await Promise.all([
  loadUser(7),
  loadOrders(7),
]);
`,
  );
  await expect(cell.bar).toContainText('Rejected at 250 ms', LONG);
  const report = cell.region.locator('.report');
  await expect(report).toContainText('Nobody caught this');
  await expect(report.locator('.stack li')).toHaveText([
    /^loadOrders\(7\)main\.ts:5waiting since 250 ms$/,
    'awaited by',
    /^Promise\.all, item 2main\.ts:7since 0 ms$/,
    'awaited by',
    /^mainmain\.ts:7since 0 ms$/,
  ]);
});

test('a loop that never lets go is told with its lines, and they are marked', async ({ page }) => {
  const cell = await ran(
    page,
    `let ready = false, polls = 0;
setTimeout(() => { ready = true; }, 50);

while (!ready) {
  polls += 1;
}
`,
  );
  await expect(cell.bar).toContainText('Stopped after 2 s, real', LONG);
  await expect(cell.region.locator('.report')).toContainText(
    'Lines 4 to 6 ran for 2 real seconds without reaching an await.',
  );
  await expect(cell.region.locator('.ln.is-err .num')).toHaveText(['4', '5']);
  await expect(cell.region.getByRole('button', { name: 'Allow 10 s and run again' })).toBeVisible();
});

test('lines that the console does not keep are counted under it, with the line that printed them', async ({
  page,
}) => {
  const cell = await ran(
    page,
    `for (let n = 1; n <= 51_300; n++) {
  console.log('tick', n);
}
`,
  );
  await expect(cell.bar).toContainText('0 ms virtual', LONG);
  await expect(cell.region.getByText('not kept')).toBeHidden();
  await cell.region.getByRole('tab', { name: /^Console/ }).click();
  await expect(cell.region.locator('.console + .sub')).toHaveText(
    'Line 2 printed 41,300 lines more. They are counted, not kept.',
  );
});

test('a wait that is longer than a run may be is stopped when the time is up', async ({ page }) => {
  const cell = await ran(
    page,
    `import { setTimeout as sleep } from 'node:timers/promises';
await sleep(3_600_000);
`,
  );
  await expect(cell.bar).toContainText('Stopped at 600 s, virtual', LONG);
  await expect(cell.region.locator('.report')).toContainText('Still waiting at line 2');
  await expect(
    cell.region.getByRole('button', { name: 'Allow an hour and run again' }),
  ).toBeVisible();
});

test('what is asked of a printed timeline is done with the run that it brings', async ({
  page,
}) => {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.awake();
  await cell.region.getByRole('radio', { name: '0.25×' }).click();
  const playhead = cell.region.getByRole('slider', { name: 'Playhead' });
  await expect(playhead).toBeVisible();
  await expect(cell.region.getByRole('radio', { name: '0.25×' })).toBeChecked();
  await expect(cell.region.getByRole('button', { name: 'Pause (space)' })).toBeVisible();
  await expect(playhead).toHaveAttribute('aria-valuenow', '300');
  await page.reload();
  await cell.awake();
  await cell.region.getByRole('button', { name: 'To the start (Home)' }).click();
  await expect(playhead).toHaveAttribute('aria-valuenow', '0');
});

for (const [role, name] of [
  ['button', 'Previous event (comma)'],
  ['radio', '1×'],
] as const) {
  test(`who presses ${name} of a printed timeline by keyboard has it again in that of the run`, async ({
    page,
  }) => {
    await page.goto(LESSON);
    const cell = new CellOnPage(page, ORDER_OF_RESULTS);
    await cell.awake();
    await cell.region.getByRole(role, { name }).focus();
    await page.keyboard.press('Enter');
    await expect(cell.region.getByRole('slider', { name: 'Playhead' })).toBeVisible();
    await expect(cell.region.getByRole(role, { name })).toBeFocused();
  });
}
