/** From a click on Run to the first output on the page, in a real browser. */

import { chromium, type Page } from '@playwright/test';
import { rememberedBrowser } from '../../scripts/remembered-browser.ts';
import { serve } from './serve.ts';
import { type Row, spread } from './table.ts';

const RUNS = 21;
const LESSON = 'lessons/gather/';
const TITLE = /Finished in one order/;

export async function pageBench(): Promise<Row[]> {
  const { address, stop } = await serve();
  const browser = await chromium.launch(rememberedBrowser());
  try {
    const cold: number[] = [];
    for (let i = 0; i < 5; i++) {
      const page = await open(await browser.newPage(), address);
      cold.push(await timeToOutput(page));
      await page.close();
    }
    const page = await open(await browser.newPage(), address);
    await timeToOutput(page);
    const warm: number[] = [];
    for (let i = 0; i < RUNS; i++) {
      await rewind(page);
      warm.push(await timeToOutput(page));
    }

    const edited: number[] = [];
    await rewind(page);
    await type(page, 0);
    await timeToOutput(page);
    for (let i = 1; i <= RUNS; i++) {
      await rewind(page);
      await type(page, i);
      edited.push(await timeToOutput(page));
    }
    return [
      { what: 'first Run of a printed program', measured: spread(cold), goal: '≤ 300 ms' },
      { what: 'Run → first output, warm, compiled', measured: spread(warm), goal: '≤ 15 ms' },
      {
        what: 'Run → first output, straight after an edit',
        measured: spread(edited),
        goal: '≤ 60 ms',
      },
    ];
  } finally {
    await browser.close();
    stop();
  }
}

async function open(page: Page, address: string): Promise<Page> {
  // The plain editor, whose text a script can fill at once.
  await page.addInitScript(() => localStorage.setItem('meanwhile:editor', 'plain'));
  await page.goto(address + LESSON);
  const cell = page.locator('section.cell').filter({ hasText: TITLE });
  await cell.scrollIntoViewIfNeeded();
  await cell.getByRole('tab', { name: /Console/ }).click();
  await page.waitForTimeout(500);
  return page;
}

/** Puts the playhead to the start, so that the console's lines change when the next run shows them. */
async function rewind(page: Page): Promise<void> {
  const cell = page.locator('section.cell').filter({ hasText: TITLE });
  await cell.getByRole('tab', { name: 'Timeline' }).click();
  await cell.getByRole('slider', { name: 'Playhead' }).press('Home');
  await cell.getByRole('tab', { name: /Console/ }).click();
}

/** Another program each time, so that nothing is compiled already. */
async function type(page: Page, round: number): Promise<void> {
  const cell = page.locator('section.cell').filter({ hasText: TITLE });
  await cell.locator('.code').first().click();
  const editor = cell.getByRole('textbox');
  const code = await editor.inputValue();
  await editor.fill(`${code.replace(/\n\/\/ .*\n$/, '')}\n// ${round}\n`);
}

/** A finger stays for so long upon a button, in real ms. */
const PRESS = 80;

/** Presses Run; from the click, which ends the press, until the first change in the open panel. */
async function timeToOutput(page: Page): Promise<number> {
  const cell = page.locator('section.cell').filter({ hasText: TITLE });
  const button = cell.getByRole('button', { name: 'Run', exact: true });
  const ms = button.evaluate(async (run) => {
    const panel = run.closest('.cell')?.querySelector('[role=tabpanel]:not([hidden])') as Element;
    const began = await new Promise<number>((resolve) =>
      run.addEventListener('click', (event) => resolve(event.timeStamp), { once: true }),
    );
    return new Promise<number>((resolve) => {
      const all = { childList: true, subtree: true, characterData: true, attributes: true };
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve(performance.now() - began);
      }).observe(panel, all);
    });
  });
  await button.click({ delay: PRESS });
  const measured = await ms;
  await page.waitForTimeout(400);
  return measured;
}
