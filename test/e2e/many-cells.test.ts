import { expect, type Page, test } from '@playwright/test';
import { LESSON } from './cell.ts';

const CELLS = 30;
/** As the sandbox has it. */
const MOST_REALMS = 3;

test.setTimeout(180_000);

/** The lesson's page with one of its listings printed thirty times, each a cell of its own. */
async function openMany(page: Page): Promise<void> {
  await page.route(`**${LESSON}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const [island = ''] =
      html.match(
        /<astro-island(?:(?!<astro-island)[\s\S])*?order-of-results[\s\S]*?<\/astro-island>/,
      ) ?? [];
    expect(island).toContain('Listing 4.4');
    const copies = Array.from({ length: CELLS }, (_, index) =>
      island
        .replace(/uid="[^"]*"/, `uid="many-${index}"`)
        .replaceAll('Listing 4.4', `Listing 99.${index + 1}`)
        .replace('gather/order-of-results&quot;', `gather/many-${index}&quot;`)
        .replaceAll('gather-order-of-results', `gather-many-${index}`),
    );
    await route.fulfill({ response, body: html.replace(island, copies.join('\n')) });
  });
  await page.goto(LESSON);
}

/** How many of the page's workers have this name. */
async function named(page: Page, name: string): Promise<number> {
  const names = page.workers().map((worker) => worker.evaluate(() => self.name).catch(() => ''));
  return (await Promise.all(names)).filter((each) => each === name).length;
}

test('thirty cells on a page share three realms and one large editor', async ({ page }) => {
  const large: string[] = [];
  let live = 0;
  let most = 0;
  page.on('request', (request) => {
    if (/main\.[^/]*\.gz$/.test(request.url())) large.push(request.url());
  });
  page.on('worker', (worker) => {
    live += 1;
    most = Math.max(most, live);
    worker.on('close', () => {
      live -= 1;
    });
  });
  await openMany(page);
  const cells = Array.from({ length: CELLS }, (_, index) =>
    page.getByRole('region', { name: new RegExp(`Listing 99\\.${index + 1}\\. `) }),
  );
  for (const cell of cells) {
    await cell.scrollIntoViewIfNeeded();
    await expect(cell.locator('.bar')).not.toContainText('waking up');
  }
  // All of them at once, as fast as a script can press.
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>(
      '[aria-label^="Listing 99."] .btn-run',
    ))
      button.click();
  });
  const playheads = page
    .locator('[aria-label^="Listing 99."]')
    .getByRole('slider', { name: 'Playhead' });
  await expect(playheads).toHaveCount(CELLS, { timeout: 90_000 });
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(MOST_REALMS);

  for (const cell of cells.filter((_, index) => index % 14 === 0)) {
    await cell.scrollIntoViewIfNeeded();
    await cell.locator('.code').first().click();
    await expect(cell.locator('.view-line').first()).toBeVisible({ timeout: 30_000 });
  }
  expect(large).toHaveLength(1);
  await expect.poll(() => named(page, 'typescript')).toBe(1);
});
