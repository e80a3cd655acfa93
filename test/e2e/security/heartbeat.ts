/** How long a page kept anybody waiting: a timer in the page looks at the clock again and again. */

import type { Page } from '@playwright/test';

export type Beating = { longestWait: () => number };

/** Before the page is opened. There, `longestWait()` is the longest since it was asked last, in real ms. */
export async function giveHeartbeat(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let longest = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }, 5);
    const beating: Beating = {
      longestWait: () => {
        const waited = Math.round(longest);
        longest = 0;
        return waited;
      },
    };
    Object.assign(window, beating);
  });
}
