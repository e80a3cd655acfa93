/** Hostile programs, 500 in a row in one page: what the page and its processes hold at the end, and held early on. */

import { readFile } from 'node:fs/promises';
import { type Browser, chromium } from '@playwright/test';
import { rememberedBrowser } from '../../scripts/remembered-browser.ts';
import { HostilePage } from '../e2e/security/hostile-page.ts';
import { cases } from '../security/cases.ts';
import { textOf } from '../security/hostile.ts';
import { serve } from './serve.ts';
import type { Row } from './table.ts';

const RUNS = Number(process.env.SOAK_RUNS ?? 500);
/** By then everything is loaded. */
const EARLY = 50;
/** What ends at once, or is ended early: 500 of those that run into a limit of real time would take half an hour. */
const GROUPS = ['forged', 'outside', 'patched', 'printed', 'shown', 'thenables'];

export async function soakBench(): Promise<Row[]> {
  const { address, stop } = await serve();
  const browser = await chromium.launch(rememberedBrowser());
  try {
    const context = await browser.newContext({ baseURL: address });
    const page = await HostilePage.open(await context.newPage(), address);
    const hostile = (await cases()).filter(({ group }) => GROUPS.includes(group));
    const held: Held[] = [];
    for (let run = 0; run <= RUNS; run++) {
      const each = hostile[run % hostile.length];
      if (each === undefined) break;
      await page.run(`${textOf(each)}\n// ${run}`);
      page.takeSeen();
      if (run !== EARLY && run !== RUNS) continue;
      held.push(await heldBy(browser, page));
    }
    const [early, late] = held as [Held, Held];
    return (['heap', 'processes'] as const).map((what) => ({
      what: `${NAMES[what]}, after run ${EARLY} and run ${RUNS}`,
      measured: `${mb(early[what])} and ${mb(late[what])} (${percent(late[what] / early[what])})`,
      goal: '± 20 %',
    }));
  } finally {
    await browser.close();
    stop();
  }
}

/** Bytes. */
interface Held {
  heap: number;
  processes: number;
}

const NAMES = { heap: 'the page’s heap', processes: 'all processes that draw and run pages' };

async function heldBy(browser: Browser, { page }: HostilePage): Promise<Held> {
  // What was ended has a while to go.
  await page.waitForTimeout(3000);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { heap: usedSize, processes: await residentIn(browser) };
}

/** Linux tells; elsewhere it is not known. */
async function residentIn(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const sizes = await Promise.all(
    renderers.map(async ({ id }) => {
      const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) * 1024;
    }),
  );
  return sizes.reduce((sum, each) => sum + each, 0);
}

const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const percent = (ratio: number): string =>
  `${ratio < 1 ? '' : '+'}${((ratio - 1) * 100).toFixed(0)} %`;
