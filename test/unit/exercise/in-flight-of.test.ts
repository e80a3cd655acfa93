import { describe, expect, it } from 'vitest';
import { inFlightOf } from '../../../src/components/exercise/in-flight-of.ts';
import { inFlightAtMost } from '../../../src/runtime/exercise.ts';
import { checksOf } from '../../../src/runtime/grading/words.ts';
import type { Report } from '../../../src/runtime/index.ts';
import type { Trace } from '../../../src/runtime/trace/index.ts';
import { graded } from '../grading/graded.ts';

/** Of 300, 500 and 400 ms each; the scenario asks for something of its own. */
const body = `const own = fetch('https://api.lanternpost.test/slow?ms=900');
await answer.main(['300', '500', '400', '300'].map((ms) => 'https://api.lanternpost.test/slow?ms=' + ms));
await own;`;
const check = checksOf<{ four: unknown }>();

const reportOf = (answer: string): Promise<Report> =>
  graded(
    {
      scenarios: { four: { seeds: 'exact', body } },
      checks: [check('limit', 'At most two', 'four', inFlightAtMost(2))],
    },
    answer,
  );

const read = (report: Report) => ({
  read: <T>(reading: (trace: Trace) => T): T => reading(report.traces.four as Trace),
});

describe('the strip of requests in flight', () => {
  it('has the limit of the check, and no request of the scenario’s', async () => {
    const report = await reportOf(
      'export const main = (urls: string[]) => Promise.all(urls.map(async (url) => (await fetch(url)).text()));',
    );
    expect(report.checks[0]).toMatchObject({
      passed: false,
      limit: 2,
      note: '3rd request, beside 2 others',
    });
    expect(inFlightOf(report, 'four', read(report))).toEqual({
      name: 'in flight',
      site: undefined,
      limit: 2,
      peak: 4,
      steps: [
        { at: 0, count: 4 },
        { at: 300, count: 2 },
        { at: 400, count: 1 },
        { at: 500, count: 0 },
      ],
    });
  });

  it('is there when the check passed, with the peak that it measured', async () => {
    const report = await reportOf(
      'export async function main(urls: string[]) { for (const url of urls) await (await fetch(url)).text(); }',
    );
    expect(report.checks[0]).toMatchObject({ passed: true, figure: 'peak 1', limit: 2 });
    expect(report.checks[0]).not.toHaveProperty('note');
    expect(inFlightOf(report, 'four', read(report))).toMatchObject({ limit: 2, peak: 1 });
  });

  it('is none where no check of the scenario limits them', async () => {
    const report = await reportOf('export const main = async () => {};');
    expect(inFlightOf(report, 'another', read(report))).toBe(undefined);
  });
});
