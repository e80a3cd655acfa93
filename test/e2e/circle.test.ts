import { expect, type Locator, type Page, test } from '@playwright/test';
import { CellOnPage, LESSON, ORDER_OF_RESULTS } from './cell.ts';

const LOCK = `class Mutex {
  #tail: Promise<void> = Promise.resolve();
  async lock(): Promise<Disposable> {
    const before = this.#tail;
    let release = () => {};
    this.#tail = new Promise((done) => { release = done; });
    await before;
    return { [Symbol.dispose]: release };
  }
}
`;

/** Two who hold each other's lock; three who do, in a ring; two, and three, who await one another. */
const CIRCLES = {
  'two locks': `${LOCK}const crane = new Mutex(), dock = new Mutex();
const unloadTheFerry = async () => { using one = await crane.lock(); await null; using two = await dock.lock(); };
const loadTheFerry = async () => { using one = await dock.lock(); await null; using two = await crane.lock(); };
await Promise.all([unloadTheFerry(), loadTheFerry()]);
`,
  'three locks': `${LOCK}const crane = new Mutex(), dock = new Mutex(), warehouse = new Mutex();
const unloadTheFerry = async () => { using one = await crane.lock(); await null; using two = await dock.lock(); };
const loadTheFerry = async () => { using one = await dock.lock(); await null; using two = await warehouse.lock(); };
const count = async () => { using one = await warehouse.lock(); await null; using two = await crane.lock(); };
await Promise.all([unloadTheFerry(), loadTheFerry(), count()]);
`,
  'two tasks': `let x: Promise<void>, y: Promise<void>;
const load = async () => { await null; await y; };
const weigh = async () => { await null; await x; };
x = load(); y = weigh();
await x;
`,
  'three tasks': `let x: Promise<void>, y: Promise<void>, z: Promise<void>;
const load = async () => { await null; await y; };
const weigh = async () => { await null; await z; };
const stow = async () => { await null; await x; };
x = load(); y = weigh(); z = stow();
await x;
`,
};

const SIZES = [
  { width: 1280, letters: '100%' },
  { width: 1280, letters: '200%' },
  { width: 390, letters: '100%' },
  { width: 390, letters: '200%' },
  { width: 320, letters: '100%' },
  { width: 320, letters: '200%' },
];

test.use({ trace: 'off' });

test('the circle of a deadlock grows with the letters of its reader, and has room on every screen', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  for (const [what, program] of Object.entries(CIRCLES)) {
    await cell.type(program);
    await cell.runButton.click();
    await expect(cell.region.locator('.is-stale')).toHaveCount(0, { timeout: 40_000 });
    const report = cell.region.locator('.report');
    await expect(report.locator('svg.cycle:visible')).toHaveCount(1);
    for (const { width, letters } of SIZES) {
      const at = `${what}, ${width} px, ${letters}`;
      await show(page, width, letters);
      const { sizes, overlapping, outside } = await drawn(report);
      const times = Number.parseFloat(letters) / 100;
      expect(sizes, at).toEqual([12, 13, 14].map((px) => px * times));
      expect(overlapping, at).toEqual([]);
      expect(outside, at).toEqual([]);
    }
    await show(page, 1280, '100%');
  }
});

async function show(page: Page, width: number, letters: string): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, letters);
}

/** The sizes of the letters, which words stand upon others or upon another box, and what reaches out of the report. */
async function drawn(report: Locator) {
  return report.evaluate((element) => {
    const drawing = [...element.querySelectorAll('svg.cycle')].find(
      (each) => each.getBoundingClientRect().width > 0,
    );
    if (!drawing) throw new Error('A drawing.');
    const boxOf = (each: Element) => ({
      name: each.textContent || each.tagName,
      each,
      box: each.getBoundingClientRect(),
    });
    const texts = [...drawing.querySelectorAll('text')].map(boxOf);
    const boxes = [...drawing.querySelectorAll('rect')].map(boxOf);
    const { left, right } = element.getBoundingClientRect();
    // A line of letters is higher than what is seen of them.
    const meet = (one: DOMRect, other: DOMRect): boolean =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > one.height / 4;
    const overlapping = texts.flatMap((one, index) =>
      [
        ...texts.slice(index + 1),
        ...boxes.filter(({ each }) => each.parentElement !== one.each.parentElement),
      ]
        .filter((other) => meet(one.box, other.box))
        .map((other) => `${one.name} / ${other.name}`),
    );
    const cut = texts.filter(({ each, box }) => {
      const own = each.parentElement?.querySelector(':scope > rect')?.getBoundingClientRect();
      return own !== undefined && (box.left < own.left || box.right > own.right);
    });
    return {
      sizes: [
        ...new Set(texts.map(({ each }) => Number.parseFloat(getComputedStyle(each).fontSize))),
      ].sort((a, b) => a - b),
      overlapping,
      outside: [
        ...[...texts, ...boxes, ...[...drawing.querySelectorAll('path, line')].map(boxOf)].filter(
          ({ box }) => box.left < left - 1 || box.right > right + 1,
        ),
        ...cut,
      ].map(({ name }) => name),
    };
  });
}
