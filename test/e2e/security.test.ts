import { type Browser, expect, test } from '@playwright/test';
import { type Case, cases } from '../security/cases.ts';
import { endIn, like, textOf } from '../security/hostile.ts';
import { HostilePage, type Ran } from './security/hostile-page.ts';

// One page takes all of them, one after another. Recording it would take more time than running them.
test.use({ trace: 'off' });
test.describe.configure({ timeout: 90_000 });

let shared: Promise<HostilePage> | undefined;

async function open(browser: Browser, site: string): Promise<HostilePage> {
  const context = await browser.newContext({ baseURL: site });
  return HostilePage.open(await context.newPage(), site);
}

/** The longest real ms that ordinary programs have kept this page from answering: a busy machine does, too. */
let ordinary = 0;

/** Real ms, or so many times what ordinary programs take: a twentieth of this on a machine with nothing else to do. */
const MOST = 2000;
const TIMES = 5;

function expectAnswering({ waits }: Ran, next: Ran): void {
  ordinary = Math.max(ordinary, next.waits.running, next.waits.drawing);
  const most = Math.max(MOST, TIMES * ordinary);
  expect(waits.running).toBeLessThan(most);
  expect(waits.drawing).toBeLessThan(most);
}

const all = await cases();
/** A limit ends these, and races with a machine that others use too. */
const isEnded = ({ name }: Case): boolean => /^(endless|memory)\//.test(name);

for (const hostile of all.filter(isEnded)) itIsHarmless(hostile);
test.describe(() => {
  // What got out once, got out.
  test.describe.configure({ retries: 0 });
  for (const hostile of all.filter((hostile) => !isEnded(hostile))) itIsHarmless(hostile);
});

function itIsHarmless(hostile: Case): void {
  const { does, name, prints, browserSays } = hostile;
  test(`in a cell, a program that ${does} (${name})`, async ({ browser, baseURL }, info) => {
    shared ??= open(browser, baseURL as string);
    const page = await shared;
    const kept = await page.kept();
    const ran = await page.run(textOf(hostile));
    const next = await page.run(`console.log([1, 2].map(String).join()); // after ${name}`);
    if (page.frameDied) shared = undefined;
    info.annotations.push({
      type: 'real ms',
      description: JSON.stringify([ran, next].map(figures)),
    });
    info.annotations.push({ type: `ended: ${name}`, description: ran.end });
    expect(ran.end).toEqual(like(endIn(hostile, 'chromium')));
    if (prints) expect(ran.printed).toEqual(prints.map(like));
    expectAnswering(ran, next);
    expect(next).toMatchObject({ end: 'finished', printed: ['0 1,2'] });
    expect(await page.kept()).toEqual(kept);
    const { requests, opened, said } = page.takeSeen();
    expect({ requests, opened }).toEqual({ requests: [], opened: [] });
    expect(said.filter((text) => text !== browserSays)).toEqual([]);
  });
}

const figures = ({ took, waits }: Ran) => ({ took, ...waits });
