import { afterAll, describe, expect, it } from 'vitest';
import type { Sides } from './run/compare.ts';
import { Coverage } from './run/coverage.ts';
import { nativeSide } from './run/native.ts';
import { compareRandomPrograms } from './run/random.ts';
import { tracedSide } from './run/traced.ts';
import { path, runsOr, seed } from './settings.ts';

const RUNS = runsOr(2000);
/** Each has an engine and a realm of its own. */
const LANES = path === undefined ? 2 : 1;

const lanes: Sides[] = Array.from({ length: LANES }, () => ({
  native: nativeSide(),
  traced: tracedSide(),
}));

afterAll(() => {
  for (const { native, traced } of lanes) {
    native.end();
    traced.end();
  }
});

describe(`${RUNS} random programs, untouched on the engine and traced in a realm`, () => {
  const coverage = new Coverage();

  it('log the same lines in the same order and end in the same way', async () => {
    const results = await Promise.all(
      lanes.map((sides, lane) =>
        compareRandomPrograms(sides, { runs: Math.ceil(RUNS / LANES), seed: seed + lane, path }),
      ),
    );
    for (const { difference } of results) if (difference) expect.fail(difference);
    expect(results.flatMap(({ endless }) => endless)).toEqual([]);
    for (const result of results) coverage.merge(result.coverage.counts);
    const total = results.reduce((sum, { lines }) => sum + lines, 0);
    const linked = results.reduce((sum, each) => sum + each.linked, 0);
    console.log(
      `${RUNS} programs from seed ${seed}, ${linked} of several files, ${total} lines: how often each production ran`,
    );
    console.log(coverage.table());
  }, 900_000);

  it.skipIf(path !== undefined || RUNS < 2000)('run every production of the grammar', () => {
    expect(coverage.neverRun).toEqual([]);
  });
});
