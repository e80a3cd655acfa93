import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { EXERCISE } from './cell.ts';

const folder = 'src/lessons/04-gather/exercises/fetch-all';
/** More than there is to be passed on the way to anything in an exercise. */
const MOST_TABS = 40;

/** Goes on by Tab until it has the focus. */
async function tabTo(page: Page, there: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    await page.keyboard.press(key);
    if (await there.evaluate((element) => element.contains(document.activeElement))) return;
  }
  throw new Error(`${MOST_TABS} times ${key}, and no focus on ${there}`);
}

/** Replaces the program, as by copying an answer elsewhere and pasting it. */
async function paste(page: Page, answer: string): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), answer);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
}

for (const choice of ['large', 'plain'] as const) {
  test(`an exercise is carried from its starter to a pass by keyboard alone, in the ${choice} editor`, async ({
    page,
    context,
  }) => {
    test.setTimeout(180_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript((editor) => {
      if (globalThis.origin !== 'null') localStorage.setItem('meanwhile:editor', editor);
    }, choice);
    await page.goto(EXERCISE);
    const region = page.getByRole('region', { name: /^Exercise 4\.1/ }).and(page.locator('.cell'));
    const status = region.getByRole('status').filter({ hasText: 'checks passed' });
    const code = region.locator('.code').first();
    await expect(region.locator('.bar')).not.toContainText('waking up');

    // Past what is the same on every page, then into the listing, which becomes the editor.
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: /skip/i })).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, code);
    await expect(region.getByRole('textbox')).toBeFocused();
    if (choice === 'large') {
      await expect(region.locator('.view-line').first()).toBeVisible({ timeout: 30_000 });
      await expect(region.getByRole('textbox')).toBeFocused();
    }

    // A first answer fails. Escape, then Tab, leaves the editor; the next stop is Check.
    await paste(page, await readFile(`${folder}/wrong/awaits-in-loop.ts`, 'utf8'));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    const check = region.getByRole('button', { name: 'Check' });
    await expect(check).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(status).toHaveText(/^7 of 8 checks passed\. Failing: At 2,000 ms or earlier/, {
      timeout: 40_000,
    });
    await expect(check).toBeFocused();

    // F6 goes to the verdicts; Go to moves the playhead.
    await page.keyboard.press('F6');
    const verdicts = region.getByRole('tabpanel', { name: /^Checks/ });
    await expect(verdicts).toBeFocused();
    await page.keyboard.press('Tab');
    const goTo = verdicts.getByRole('button', { name: 'Go to 2,000 ms' });
    await expect(goTo).toBeFocused();
    const playhead = verdicts.getByRole('slider', { name: 'Playhead' });
    await tabTo(page, playhead);
    await page.keyboard.press('Home');
    await expect(playhead).toHaveAttribute('aria-valuenow', '0');
    await tabTo(page, goTo, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(playhead).toHaveAttribute('aria-valuenow', '2000');

    // A hint is read where its button was pressed.
    const hint = verdicts.getByRole('button', { name: 'Show hint 1' });
    await tabTo(page, hint);
    await page.keyboard.press('Enter');
    await expect(verdicts).toContainText('Hint 1 of 3');
    await expect(verdicts.getByRole('button', { name: 'Show hint 2' })).toBeFocused();

    // F6 again is back in the editor; there Ctrl and Enter check.
    await page.keyboard.press('F6');
    await expect(region.getByRole('textbox').first()).toBeFocused();
    const solution = await readFile(`${folder}/solution.ts`, 'utf8');
    await paste(page, `${solution.trimEnd()} // and no more\n`);
    await page.keyboard.press('Control+Enter');
    await expect(status).toHaveText('8 of 8 checks passed.', { timeout: 40_000 });
    await expect(region.locator('.bar')).toContainText('Passed on attempt 2');

    // Behind the checks the two versions are compared.
    const compared = page.getByRole('region', { name: 'Your version and the book’s' });
    await page.keyboard.press('Escape');
    await tabTo(page, compared.getByRole('tab', { name: 'Difference' }));
    await expect(compared).toContainText('// and no more');
    await page.keyboard.press('ArrowRight');
    await expect(compared.getByText(/^The book’s: [\d,]+ ms$/)).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(compared.getByRole('region', { name: 'The book’s solution' })).toContainText(
      'Promise.all',
    );
  });
}
