/** A listing on a page, as its reader meets it. */

import { expect, type Locator, type Page } from '@playwright/test';

export const LESSON = '/lessons/gather/';
export const EXERCISE = '/lessons/gather/fetch-all/';

export const ORDER_OF_RESULTS = 'Finished in one order, returned in another';
export const CHAINS_IN_PARALLEL = 'A chain for each notice, all chains at once';

/** The selector of a cell, where a test is without Playwright's page. */
export const cellNamed = (title: string): string => `section.cell[aria-label*="${title}"]`;

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
        // Storage may be forbidden; what is typed at once is typed into the plain editor.
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
}
