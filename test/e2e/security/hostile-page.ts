/** A lesson's page on which one hostile program after another is put into the same cell and run. */

import { expect, type Page } from '@playwright/test';
import { fromJsonLines } from '../../../src/runtime/trace/index.ts';
import { type Outcome, outcomeOf } from '../../security/outcome.ts';
import { CellOnPage, cellNamed, LESSON, ORDER_OF_RESULTS } from '../cell.ts';
import { RawTab } from '../raw-tab.ts';
import { giveHeartbeat } from './heartbeat.ts';
import { type RanInCell, runInCell } from './run-in-cell.ts';
import { type Seen, watch } from './watched.ts';

/** Real ms within which any program has come to its end. */
const PATIENCE = 60_000;

export interface Ran extends Outcome, Pick<RanInCell, 'took' | 'waits'> {}

export class HostilePage {
  readonly page: Page;
  readonly cell: CellOnPage;
  readonly seen: Seen;
  /** A program has ended the process of the frame. The page lives on, but Playwright gives it up: open another. */
  frameDied = false;
  readonly #tab: RawTab;

  private constructor(page: Page, tab: RawTab, seen: Seen) {
    this.page = page;
    this.#tab = tab;
    page.on('crash', () => {
      this.frameDied = true;
    });
    this.cell = new CellOnPage(page, ORDER_OF_RESULTS);
    this.seen = seen;
  }

  /** @param site what the page's own addresses begin with */
  static async open(page: Page, site: string): Promise<HostilePage> {
    await giveHeartbeat(page);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (copied: string) => void Object.assign(window, { copied }) },
      });
    });
    const opened = new HostilePage(page, await RawTab.of(page), watch(page, site));
    await page.context().addCookies([{ name: 'kept', value: 'as it was', url: site }]);
    await page.goto(LESSON);
    await page.evaluate(() => localStorage.setItem('kept', 'as it was'));
    await opened.cell.run();
    // The printed run says 300 ms, too; only one of the reader's own has a playhead.
    const playhead = opened.cell.region.getByRole('slider', { name: 'Playhead' });
    await expect(playhead).toBeVisible({ timeout: 30_000 });
    await expect(opened.cell.bar).toContainText('300 ms virtual');
    await opened.cell.type('');
    opened.takeSeen();
    return opened;
  }

  /** What the site has stored, but for the text in this cell. */
  async kept(): Promise<object> {
    const cookies = await this.page.context().cookies();
    const stored = await this.#tab.evaluate(
      async (edits) => ({
        local: Object.entries(localStorage).filter(([key]) => !key.startsWith(edits)),
        session: Object.entries(sessionStorage),
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
      }),
      'meanwhile:edit:',
    );
    return { cookies, ...stored };
  }

  /** What the browser has seen since it was asked last. */
  takeSeen(): Seen {
    const { requests, opened, said } = this.seen;
    return { requests: requests.splice(0), opened: opened.splice(0), said: said.splice(0) };
  }

  async run(text: string): Promise<Ran> {
    const cell = cellNamed(ORDER_OF_RESULTS);
    const ran = await this.#tab.evaluate(runInCell, { cell, text }, PATIENCE);
    const { trace, refusal, took, waits } = ran;
    const outcome =
      trace === undefined
        ? { end: `refused: ${refusal}`, printed: [] }
        : outcomeOf(fromJsonLines(trace));
    return { ...outcome, took, waits };
  }
}
