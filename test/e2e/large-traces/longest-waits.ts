/** How long a page keeps its reader waiting while a program runs, is drawn, and is looked at. */

import { expect, type Page } from '@playwright/test';
import { CellOnPage, cellNamed, LESSON, ORDER_OF_RESULTS } from '../cell.ts';
import { type Beating, giveHeartbeat } from '../security/heartbeat.ts';
import { runInCell } from '../security/run-in-cell.ts';

/** Real ms, by what was done. */
export type LongestWaits = { [act: string]: number };

/** A lesson's page with a cell that has been edited and run: the compiler has arrived before anything is measured. */
export async function openMeasured(page: Page): Promise<CellOnPage> {
  await giveHeartbeat(page);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (copied: string) => void Object.assign(window, { copied }) },
    });
  });
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.run();
  await expect(cell.bar).toContainText('300 ms virtual');
  await cell.type('0;');
  await cell.runButton.click();
  await expect(cell.bar.locator('.bar-end')).toHaveText(/^0 ms/, { timeout: 30_000 });
  return cell;
}

/** Runs a program, and does with it whatever a reader may. */
export async function longestWaits(
  page: Page,
  cell: CellOnPage,
  program: string,
): Promise<{ took: number; longest: LongestWaits }> {
  const { took, waits } = await page.evaluate(runInCell, {
    cell: cellNamed(ORDER_OF_RESULTS),
    text: program,
  });
  const longest: LongestWaits = { ...waits };
  const longestOf = async (act: string, doing: () => Promise<unknown>): Promise<void> => {
    await page.evaluate(() => void (window as unknown as Beating).longestWait());
    await doing();
    await page.waitForTimeout(200);
    longest[act] = await page.evaluate(() => (window as unknown as Beating).longestWait());
  };
  const slider = cell.region.getByRole('slider', { name: 'Playhead' }).first();
  await longestOf('playhead', async () => {
    await slider.press('ArrowLeft');
    await slider.press('Home');
  });
  await longestOf('zoom', () => slider.press('+'));
  await longestOf('console', () => cell.region.getByRole('tab', { name: /^Console/ }).click());
  const tabs = cell.region.getByRole('tab', { name: /^(?:Network|Problems)/ });
  for (const tab of await tabs.all()) await longestOf('panel', () => tab.click());
  await cell.region.getByRole('tab', { name: 'Timeline' }).click();
  const path = cell.region.getByRole('button', { name: 'Critical path' });
  await longestOf('path', () => path.click());
  const asText = cell.region.getByText('As text').first();
  await longestOf('as text', () => asText.click());
  // Another run shows neither by itself.
  await path.click();
  await asText.click();
  return { took, longest };
}
