/** Panning and zooming a timeline of 10,000 waits, and a thousand lanes, in a real browser. */

import { chromium, type Page } from '@playwright/test';
import { rememberedBrowser } from '../../scripts/remembered-browser.ts';
import { serve } from './serve.ts';
import { median, type Row } from './table.ts';

const FRAMES = 60;
const TITLE = /Finished in one order/;

const programs = {
  '10,000 waits in 25 lanes': `
import { setTimeout as sleep } from 'node:timers/promises';
async function worker(id: number) {
  for (let i = 0; i < 400; i++) await sleep(1 + ((i * 7 + id) % 13));
}
await Promise.all(Array.from({ length: 25 }, (_, i) => worker(i)));`,
  '10,000 waits in 1,000 lanes': `
import { setTimeout as sleep } from 'node:timers/promises';
async function page(id: number) {
  for (let i = 0; i < 10; i++) await sleep(10 + ((i * 7 + id) % 90));
}
await Promise.all(Array.from({ length: 1000 }, (_, i) => page(i)));`,
};

export async function timelineBench(): Promise<Row[]> {
  const { address, stop } = await serve();
  const browser = await chromium.launch(rememberedBrowser());
  try {
    const rows: Row[] = [];
    for (const [what, program] of Object.entries(programs)) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      // The plain editor takes a whole program at once.
      await page.addInitScript(() => localStorage.setItem('meanwhile:editor', 'plain'));
      await page.goto(`${address}lessons/gather/`);
      await ran(page, program);
      for (const how of ['zoom', 'pan', 'playhead'] as const) {
        rows.push({
          what: `${what}: ${how}`,
          measured: figures(await page.evaluate(frames, { how, count: FRAMES })),
          goal: '≤ 16 ms a frame',
        });
      }
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
    stop();
  }
}

async function ran(page: Page, program: string): Promise<void> {
  const cell = page.locator('section.cell').filter({ hasText: TITLE });
  await cell.scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  await cell.locator('.code').first().click();
  await cell.getByRole('textbox').fill(program);
  await cell.getByRole('button', { name: 'Run', exact: true }).click();
  await cell.locator('.zoom').waitFor({ timeout: 60_000 });
  await cell.locator('.zoom').scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
}

/**
 * In the page: what the thread works for a frame (handling the event, drawing, layout) and how far frames
 * are apart, in real ms.
 */
async function frames({ how, count }: { how: 'zoom' | 'pan' | 'playhead'; count: number }) {
  const body = document.querySelector('.zoom')?.closest('.tl')?.querySelector('.tl-body');
  const slider = document.querySelector('.ph-flag[role=slider]');
  if (!body || !slider) throw new Error('There is no live timeline.');
  const { left, top, width } = body.getBoundingClientRect();
  const wheel = (init: WheelEventInit): boolean =>
    body.dispatchEvent(
      new WheelEvent('wheel', {
        bubbles: true,
        cancelable: true,
        clientX: left + width * 0.6,
        clientY: top + 50,
        ...init,
      }),
    );
  const key = (name: string): boolean =>
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  const acts = {
    zoom: (at: number) => wheel({ ctrlKey: true, deltaY: at < count / 2 ? -60 : 60 }),
    pan: (at: number) => wheel({ deltaX: at < count / 2 ? 25 : -25 }),
    playhead: (at: number) => key(at < count / 2 ? 'ArrowLeft' : 'ArrowRight'),
  };
  if (how === 'pan') for (let i = 0; i < 6; i++) wheel({ ctrlKey: true, deltaY: -100 });
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  const work: number[] = [];
  const apart: number[] = [];
  let before = await frame();
  for (let at = 0; at < count; at++) {
    const began = performance.now();
    acts[how](at);
    await Promise.resolve();
    await new Promise<void>((resolve) => queueMicrotask(resolve));
    void document.body.offsetHeight;
    work.push(performance.now() - began);
    const now = await frame();
    apart.push(now - before);
    before = now;
  }
  key('0');
  return { work, apart };
}

function figures({ work, apart }: { work: number[]; apart: number[] }): string {
  const sorted = [...work].sort((a, b) => a - b);
  const late = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  return `${median(work).toFixed(1)} ms of work (95 %: ${late.toFixed(1)}), frames ${median(apart).toFixed(1)} ms apart`;
}
