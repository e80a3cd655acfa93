/** A listing on a page, as its reader meets it. */

import { expect, type Locator, type Page } from '@playwright/test';

export const LESSON = '/lessons/gather/';
export const EXERCISE = '/lessons/gather/fetch-all/';

export const ORDER_OF_RESULTS = 'Finished in one order, returned in another';
export const CHAINS_IN_PARALLEL = 'A chain for each notice, all chains at once';

/** The selector of a cell, where a test is without Playwright's page. */
export const cellNamed = (title: string): string => `section.cell[aria-label*="${title}"]`;

/** Real ms for what compiles programs, which is fetched for the first edit. */
const COMPILER_COMES = 30_000;

export class CellOnPage {
  readonly region: Locator;
  readonly #page: Page;

  constructor(page: Page, title: string) {
    this.#page = page;
    this.region = page
      .locator('section.cell')
      .and(page.getByRole('region', { name: new RegExp(title) }));
  }

  get runButton(): Locator {
    return this.region.getByRole('button', { name: 'Run', exact: true });
  }

  get editor(): Locator {
    return this.region.getByRole('textbox');
  }

  get bar(): Locator {
    return this.region.locator('.bar');
  }

  /** Waits for the island, which wakes when the page has time. */
  async awake(): Promise<void> {
    await this.region.scrollIntoViewIfNeeded();
    await expect(this.bar).not.toContainText('waking up');
  }

  async run(): Promise<void> {
    await this.awake();
    await this.runButton.click();
  }

  /** The console's lines, each as `100 finished fast`. */
  async printed(): Promise<string[]> {
    await this.region.getByRole('tab', { name: /^Console/ }).click();
    const lines = this.region.locator('.console li:not(.now-line)');
    const texts = await lines.allInnerTexts();
    return texts.map((text) => text.replace(/\s+/g, ' ').trim());
  }

  /** Opens the plain editor, as a reader has it who chose it: a text area, which a test can fill at once. */
  async edit(): Promise<void> {
    await this.awake();
    await this.#page.evaluate(() => {
      try {
        localStorage.setItem('meanwhile:editor', 'plain');
      } catch {
        // Storage may be forbidden: the test sees to it that there is no room for another editor.
      }
    });
    await this.region.locator('.code').first().click();
  }

  /** Replaces the whole program, as by selecting all and typing. */
  async type(code: string): Promise<void> {
    await this.edit();
    await this.editor.fill(code);
  }

  async replace(text: string, by: string): Promise<void> {
    await this.edit();
    const code = await this.editor.inputValue();
    expect(code).toContain(text);
    await this.editor.fill(code.replace(text, by));
  }

  /** Puts the printed program back, if it was changed. The editor is open. */
  async startOver(): Promise<void> {
    const button = this.region.getByRole('button', { name: 'Start over' });
    if (await button.isVisible()) await button.click();
  }

  /** Presses Run, with that schedule chosen. */
  async runUnder(seed: number): Promise<void> {
    const field = this.region.getByLabel('Seed');
    // It is there once there is a run.
    if (seed !== 0 && (await field.isHidden())) {
      await this.runButton.click();
      await expect(field).toBeVisible({ timeout: COMPILER_COMES });
    }
    if (await field.isVisible()) await field.fill(String(seed));
    await this.runButton.click();
    if (seed === 0) await expect(this.bar).not.toContainText(', seed');
    else await expect(this.bar).toContainText(new RegExp(`, seed ${seed}$`));
  }

  /** The trace of the run of the text that stands there, as JSON lines. The test may read the clipboard. */
  async copiedTrace(): Promise<string> {
    const copy = this.region.getByRole('button', { name: /^(Copy trace|Copied)$/ });
    await expect(copy).toBeVisible({ timeout: COMPILER_COMES });
    await expect(this.region.locator('.is-stale')).toHaveCount(0);
    await this.#page.evaluate(() => navigator.clipboard.writeText(''));
    await copy.click();
    const copied = () => this.#page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied, { intervals: [10] }).not.toBe('');
    return copied();
  }
}
