/** How long it takes until a program that never ends is stopped, and until the next realm is ready, in a real browser. */

import { chromium, type Page } from '@playwright/test';
import { rememberedBrowser } from '../../scripts/remembered-browser.ts';
import { frameBoot, framePolicy } from '../../src/runtime/sandbox/frame.ts';
import { realmScript } from '../../src/runtime/sandbox/realm-script.ts';
import { HostilePage } from '../e2e/security/hostile-page.ts';
import { serve } from './serve.ts';
import { type Row, spread } from './table.ts';

const TIMES = 3;
const STARTS = 11;

const endless = {
  'a loop': 'for (;;) {}',
  promises: 'for (;;) await null;',
  'a regular expression': `/(a+)+$/.test('a'.repeat(60) + 'b');`,
  timers: 'for (;;) await new Promise((next) => setTimeout(next));',
  'timers that start timers': 'const more = () => { setTimeout(more); setTimeout(more); }; more();',
};

export async function stopsBench(): Promise<Row[]> {
  const { address, stop } = await serve();
  const browser = await chromium.launch(rememberedBrowser());
  try {
    const context = await browser.newContext({ baseURL: address });
    const page = await HostilePage.open(await context.newPage(), address);
    const rows: Row[] = [];
    for (const [name, program] of Object.entries(endless)) {
      const took: number[] = [];
      for (let time = 0; time < TIMES; time++) {
        took.push((await page.run(`${program} // ${time}`)).took);
      }
      const storm = name.startsWith('timers that');
      rows.push({
        what: `stopped: ${name}`,
        measured: spread(took),
        goal: storm ? '≤ 4500 ms' : '≤ 2500 ms',
      });
    }
    const starts = await realmStarts(page.page);
    return [...rows, { what: 'a spare realm ready', measured: spread(starts), goal: '≤ 100 ms' }];
  } finally {
    await browser.close();
    stop();
  }
}

/** Real ms from the frame's word to a realm's, in a frame like the page's own, for starts one after another. */
async function realmStarts(page: Page): Promise<number[]> {
  const given = { text: await realmScript(), frameBoot, framePolicy, count: STARTS };
  return page.evaluate(async ({ text, frameBoot, framePolicy, count }) => {
    const element = document.createElement('iframe');
    element.setAttribute('sandbox', 'allow-scripts');
    element.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${framePolicy}"><script>${frameBoot}</script>`;
    const opened = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    document.body.append(element);
    await opened;
    const frame = element.contentWindow as Window;
    frame.postMessage({ script: 'realm', text }, '*');
    const all: number[] = [];
    for (let start = 1; start <= count; start++) {
      const { port1, port2 } = new MessageChannel();
      const began = performance.now();
      const ready = new Promise((resolve) => {
        port1.onmessage = resolve;
      });
      frame.postMessage({ start, script: 'realm' }, '*', [port2]);
      await ready;
      all.push(performance.now() - began);
      frame.postMessage({ end: start }, '*');
      await new Promise((later) => setTimeout(later, 200));
    }
    return all;
  }, given);
}
