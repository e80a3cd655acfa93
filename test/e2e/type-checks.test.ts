import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { judgesOf } from '../../src/cli/grade/judges.ts';
import { CellOnPage } from './cell.ts';

const folder = 'src/lessons/04-gather/exercises/gather-keyed';

for (const file of ['solution.ts', 'wrong/forgets-the-types.ts']) {
  test(`types are judged in the page as in Node: ${file}`, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto('/lessons/gather/gather-keyed/');
    const cell = new CellOnPage(page, 'Exercise');
    await cell.awake();
    await cell.type(await readFile(`${folder}/${file}`, 'utf8'));
    // A megabyte that only such a check needs.
    expect(fetched.filter((url) => url.includes('type-worker'))).toEqual([]);
    await cell.region.getByRole('button', { name: 'Check' }).click();
    const judges = await judgesOf('gather/gather-keyed');
    const { report } = await judges.grade(file, `${folder}/${file}`);
    judges.close();
    const { passed, say, checks } = report;
    await expect(cell.region).toContainText(passed ? 'Passed' : say.replaceAll('`', ''), {
      timeout: 40_000,
    });
    expect(fetched.filter((url) => url.includes('type-worker'))).toHaveLength(1);
    expect(checks.find(({ id }) => id === 'types')?.passed).toBe(passed);
  });
}
