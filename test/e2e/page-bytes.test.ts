import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { lessons } from '../../src/cli/lessons.ts';
import { LESSON } from './cell.ts';

const kB = 1000;
/** What an untouched lesson may fetch, packed, until it has been quiet for five seconds. */
const budget = { document: 30 * kB, script: 27 * kB, stylesheet: 16 * kB, all: 155 * kB };
/** The faces that are preloaded: all in which a lesson is set. */
const FACES = 4;
const PRELOADED = 90 * kB;

for (const { slug } of lessons().filter(({ written }) => written)) {
  test(`the untouched lesson ${slug} fetches no more than its budget of bytes`, async ({
    page,
  }) => {
    const sizes: { type: string; url: string; bytes: number }[] = [];
    let last = Date.now();
    page.on('response', async (response) => {
      last = Date.now();
      const body = await response.body();
      const type = response.request().resourceType();
      // Fonts and pictures are packed already.
      const packed =
        type === 'font' || type === 'image' ? body.length : gzipSync(body, { level: 9 }).length;
      sizes.push({ type, url: response.url(), bytes: packed });
    });
    await page.goto(`/lessons/${slug}/`);
    while (Date.now() - last < 5000) await page.waitForTimeout(250);
    const sum = (type?: string) =>
      sizes
        .filter((each) => !type || each.type === type)
        .reduce((total, { bytes }) => total + bytes, 0);
    const preloaded = await page
      .locator('link[rel=preload][as=font]')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    const fonts = sizes.filter(({ url }) => preloaded.includes(url));
    const measured = {
      document: sum('document'),
      script: sum('script'),
      stylesheet: sum('stylesheet'),
      preloaded: fonts.reduce((total, { bytes }) => total + bytes, 0),
      all: sum(),
    };
    console.log(`bytes of ${slug}, untouched`, measured);
    expect(fonts).toHaveLength(FACES);
    expect(measured.document).toBeLessThanOrEqual(budget.document);
    expect(measured.script).toBeLessThanOrEqual(budget.script);
    expect(measured.stylesheet).toBeLessThanOrEqual(budget.stylesheet);
    expect(measured.preloaded).toBeLessThanOrEqual(PRELOADED);
    expect(measured.all).toBeLessThanOrEqual(budget.all);
  });
}

test('beside its cells a page has one script, which waits for no other', async ({ page }) => {
  await page.goto(LESSON);
  const scripts = page.locator('script[src]');
  await expect(scripts).toHaveCount(1);
  const { href } = new URL((await scripts.getAttribute('src')) ?? '', page.url());
  const text = await (await page.request.get(href)).text();
  expect(text).toContain('python-toggle');
  expect(text).not.toMatch(/^import\b|[;}]import[ {"'*]/);
});

test('the first Run of a printed program fetches no more than 200 kB', async ({ page }) => {
  await page.goto(LESSON);
  await page.waitForLoadState('networkidle');
  let bytes = 0;
  page.on('response', async (response) => {
    if (!response.url().startsWith('http')) return;
    bytes += gzipSync(await response.body(), { level: 9 }).length;
  });
  const cell = page.getByRole('region', { name: /Finished in one order/ });
  await cell.scrollIntoViewIfNeeded();
  await cell.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(cell.locator('.bar')).toContainText('300 ms virtual');
  await page.waitForTimeout(300);
  console.log('bytes of a first Run', bytes);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(200 * kB);
});
