/** What virtual time costs: a long row of sleeps in both hosts, and a program of ten lines in a realm that is warm. */

import { chromium } from '@playwright/test';
import { rememberedBrowser } from '../../scripts/remembered-browser.ts';
import { inChromium } from '../e2e/same-trace/in-chromium.ts';
import { compiled, wholeRuns } from './programs.ts';
import { type Row, spread } from './table.ts';

const ROUNDS = 5;
const TEN_LINES = 21;

const SLEEPS = `import { setTimeout as sleep } from 'node:timers/promises';
for (let i = 0; i < 10_000; i++) await sleep(10);`;

const TEN = `import { setTimeout as sleep } from 'node:timers/promises';

async function job(name: string, ms: number): Promise<string> {
  await sleep(ms);
  return name;
}

const started = performance.now();
const names = await Promise.all([job('first', 300), job('second', 100)]);
console.log(names, performance.now() - started);`;

export async function clockBench(): Promise<Row[]> {
  const sleeps = await compiled(SLEEPS);
  const ten = await compiled(TEN);
  const inNode: number[] = [];
  for (let round = 0; round < ROUNDS; round++) inNode.push(...(await wholeRuns(sleeps, 1)).ms);
  const { ms } = await wholeRuns(ten, TEN_LINES);
  return [
    { what: '10,000 sleeps in sequence, in Node', measured: spread(inNode), goal: '≤ 150 ms' },
    {
      what: '10,000 sleeps in sequence, in Chromium',
      measured: spread(await chromiumRuns(sleeps)),
      goal: '≤ 400 ms',
    },
    {
      what: 'ten lines, warm, to the last part',
      measured: spread(ms.slice(1)),
      goal: '≤ 10 ms in the realm',
    },
  ];
}

async function chromiumRuns(program: Awaited<ReturnType<typeof compiled>>): Promise<number[]> {
  const browser = await chromium.launch(rememberedBrowser());
  try {
    const page = await browser.newPage();
    const traceOf = await inChromium(page);
    // The first run waits for the realm to be fetched.
    await traceOf(program, {});
    const ms: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await page.waitForTimeout(300);
      const began = await page.evaluate(() => performance.now());
      await traceOf(program, {});
      ms.push((await page.evaluate(() => performance.now())) - began);
    }
    return ms;
  } finally {
    await browser.close();
  }
}
