import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playwrightTotals, sum, totalsText, vitestTotals } from '../../../scripts/totals.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(`${tmpdir()}/totals-`);
  symlinkSync(`${root}/node_modules`, `${folder}/node_modules`);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a runner itself says of these tests. */
function report(runner: string, files: Record<string, string>, ...words: string[]) {
  for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);
  spawnSync(process.execPath, [`${root}/node_modules/${runner}`, ...words], {
    cwd: folder,
    // Not those of the runner around this test.
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  });
  return JSON.parse(readFileSync(`${folder}/report.json`, 'utf8'));
}

const vitest = () =>
  report(
    'vitest/vitest.mjs',
    {
      'vitest.config.ts': `export default { test: { include: ['*.unit.ts'] } };`,
      'some.unit.ts': `
        import { expect, test } from 'vitest';
        test('adds', () => expect(1 + 1).toBe(2));
        test('carries', () => expect(9 + 1).toBe(11));
        test.skip('overflows', () => {});
        test.todo('underflows');
      `,
      'broken.unit.ts': `throw new Error('no such planet');`,
    },
    'run',
    '--reporter=json',
    '--outputFile=report.json',
  );

const playwright = () =>
  report(
    '@playwright/test/cli.js',
    {
      'playwright.config.ts': `export default { testMatch: /page\\.ts$/, retries: 1, outputDir: 'out',
        reporter: [['json', { outputFile: 'report.json' }]] };`,
      'page.ts': `
        import { expect, test } from '@playwright/test';
        test.describe('a page', () => {
          test('opens', () => {});
          test('closes', () => { expect('open').toBe('closed'); });
          test('starts late', ({}, { retry }) => { expect(retry).toBe(1); });
          test.skip('prints', () => {});
        });
      `,
    },
    'test',
  );

test('of vitest, a file that does not load counts as a test that failed', () => {
  const totals = vitestTotals(vitest());
  expect(totals).toMatchObject({ passed: 1, failed: 2, skipped: 2, secondTries: [] });
  const text = totalsText(totals);
  expect(text).toMatch(/some\.unit\.ts › carries\n {4}.*expected 10 to be 11/);
  expect(text).toMatch(/broken\.unit\.ts\n {4}.*no such planet/);
  expect(text).not.toContain('adds');
});

test('of Playwright, what passed at the second try is named, with how it failed at the first', () => {
  const totals = playwrightTotals(playwright());
  expect(totals).toMatchObject({ passed: 2, failed: 1, skipped: 1 });
  expect(totals.failures.join()).toMatch(/page\.ts:5 › closes\n.*Expected: "closed"/s);
  expect(totals.secondTries.join()).toMatch(/page\.ts:6 › starts late\n.*Expected: 1/s);
});

test('the last line is the totals, over all runners', () => {
  const lines = totalsText(sum([vitestTotals(vitest()), playwrightTotals(playwright())])).split(
    '\n',
  );
  expect(lines.at(-1)).toBe('3 passed, 3 failed, 3 skipped');
  expect(lines.filter((line) => line.startsWith('──'))).toEqual([
    '── Failed',
    '── Passed at the second try',
  ]);
});
