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
  const drawing = report.locator('svg.cycle');
  await expect(drawing).toHaveAttribute('aria-hidden', 'true');
  const boxes = drawing.locator('rect');
  await expect(boxes).toHaveCount(2);
  const [left, right] = await boxes.evaluateAll((all) =>
    all.map((each) => each.getBoundingClientRect()),
  );
  expect(left?.right).toBeLessThan(right?.left ?? 0);
});
