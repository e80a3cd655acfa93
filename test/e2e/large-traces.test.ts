import { expect, test } from '@playwright/test';
import { longestWaits, openMeasured } from './large-traces/longest-waits.ts';
import { large, ORDINARY } from './large-traces/programs.ts';

test.setTimeout(120_000);
// Recording what a page shows keeps it from answering, too.
test.use({ trace: 'off' });

/**
 * Real ms that nobody waits for, or so many times what an ordinary program has the reader wait on the same page: a
 * machine with much else to do keeps anybody waiting. On one that has nothing else to do it is a twentieth of this
 * (`npm run bench answers`).
 */
const MOST = 2000;
const TIMES = 5;

for (const [what, program] of Object.entries(large)) {
  test(`${what}: the page answers while they are read and drawn, and when they are looked at`, async ({
    page,
  }, info) => {
    const cell = await openMeasured(page);
    const ordinary = await longestWaits(page, cell, ORDINARY);
    const { took, longest } = await longestWaits(page, cell, program);
    console.log(`${what}, in real ms: took ${took}, longest waits`, longest);
    const description = JSON.stringify({ took, longest, ordinary: ordinary.longest });
    info.annotations.push({ type: 'real ms', description });
    const most = Math.max(MOST, TIMES * Math.max(...Object.values(ordinary.longest)));
    for (const [act, ms] of Object.entries(longest)) expect(ms, act).toBeLessThan(most);
  });
}

/** Leaves hundreds of thousands of events, however slow the machine. */
const LONG = 'for (let i = 0; i < 400_000; i++) setTimeout(() => {}, i % 500);';

test('a long run that is being read says so, and Stop, or an edit, is heard at once', async ({
  page,
}) => {
  const cell = await openMeasured(page);
  const whenRead = (act: 'stop' | 'edit') =>
    cell.region.evaluate(
      (region, act) =>
        new Promise<void>((resolve) => {
          const bar = region.querySelector('.bar') as HTMLElement;
          const observer = new MutationObserver(() => {
            if (!/reading [\d,]+ events/.test(bar.textContent ?? '')) return;
            observer.disconnect();
            if (act === 'stop') bar.querySelector<HTMLElement>('.btn-run')?.click();
            else {
              const editor = region.querySelector('textarea') as HTMLTextAreaElement;
              editor.value = '1;';
              editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
            }
            resolve();
          });
          observer.observe(bar, { subtree: true, childList: true, characterData: true });
        }),
      act,
    );
  const end = cell.bar.locator('.bar-end');

  await cell.type(LONG);
  let read = whenRead('stop');
  await cell.runButton.click();
  await read;
  await expect(end).toHaveText('Stopped before it was drawn');
  await expect(cell.region.getByRole('alert')).toContainText('The reading was stopped');

  read = whenRead('edit');
  await cell.runButton.click();
  await read;
  await expect(end).toHaveText('edited since this run');
  // Nothing of either comes after all.
  await page.waitForTimeout(1500);
  await expect(end).toHaveText('edited since this run');
  await expect(cell.region.locator('.is-stale').first()).toBeVisible();

  await cell.type(`console.log('next');`);
  await cell.runButton.click();
  expect(await cell.printed()).toEqual(['0 ms next main.ts:1']);
});
