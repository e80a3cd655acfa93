/** For how long the page answers nobody, at the longest, while a long trace arrives, is read, drawn and looked at. */

import { chromium } from '@playwright/test';
import { rememberedBrowser } from '../../scripts/remembered-browser.ts';
import { longestWaits, openMeasured } from '../e2e/large-traces/longest-waits.ts';
import { large, ORDINARY } from '../e2e/large-traces/programs.ts';
import { serve } from './serve.ts';
import type { Row } from './table.ts';

export async function answersBench(): Promise<Row[]> {
  const { address, stop } = await serve();
  const browser = await chromium.launch(rememberedBrowser());
  try {
    const rows: Row[] = [];
    for (const [what, program] of Object.entries({ 'an ordinary program': ORDINARY, ...large })) {
      const context = await browser.newContext({ baseURL: address });
      const page = await context.newPage();
      const cell = await openMeasured(page);
      const { took, longest } = await longestWaits(page, cell, program);
      const each = Object.entries(longest).sort(([, a], [, b]) => b - a);
      const said = each.slice(0, 3).map(([act, ms]) => `${act} ${ms}`);
      rows.push({
        what: `longest wait for the page: ${what}`,
        measured: `${each[0]?.[1]} ms (${said.join(', ')}; run and read in ${took})`,
        goal: '≤ 100 ms',
      });
      await context.close();
    }
    return rows;
  } finally {
    await browser.close();
    stop();
  }
}
