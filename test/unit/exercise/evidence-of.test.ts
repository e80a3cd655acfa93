import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../src/components/exercise/evidence-of.ts';
import type { CheckResult, Report } from '../../../src/runtime/index.ts';
import { gather, lane, lanesOf, span } from '../timeline/fixtures.ts';

const failing = (id: string, at: number | undefined, more: Partial<CheckResult> = {}) => ({
  id,
  describe: id,
  passed: false,
  text: '',
  scenario: 'three',
  ...(at !== undefined && { at }),
  ...more,
});

/** @param seed of the run that the report keeps of its scenario */
function reportOf(checks: CheckResult[], seed = 0): Report {
  return {
    exercise: 'gather/fetch-all',
    passed: false,
    say: '',
    checks,
    traces: {},
    seeds: { three: seed, empty: seed },
  };
}

/** As `span`, in another file than the answer. */
const elsewhere = (file: string, ...of: Parameters<typeof span>) => {
  const made = span(...of);
  return { ...made, site: { ...made.site, file } };
};

describe('what the failing checks of a scenario point at', () => {
  it('is numbered in the order in which they are told', () => {
    const report = reportOf([
      failing('fast', undefined, { passed: true }),
      failing('late', 250),
      failing('never looked at', undefined),
      failing('early', 0),
    ]);
    const found = evidenceOf(report, 'three', gather);
    expect(found.map(({ number, check, at }) => [number, check, at])).toEqual([
      [1, 'late', 250],
      [2, 'early', 0],
    ]);
  });

  it('is nothing of a check that passed, though it says where it looked', () => {
    expect(evidenceOf(reportOf([failing('a', 0, { passed: true })]), 'three', gather)).toEqual([]);
  });

  it('is nothing of the checks of other scenarios', () => {
    const report = reportOf([failing('a', 0, { scenario: 'empty' }), failing('b', 0)]);
    expect(evidenceOf(report, 'three', gather).map(({ check }) => check)).toEqual(['b']);
    expect(evidenceOf(report, undefined, gather)).toEqual([]);
  });

  it('is nothing of a check that failed in another schedule than that of the run on show', () => {
    const report = reportOf([failing('a', 0, { seed: 3 }), failing('b', 0, { seed: 7 })], 3);
    expect(evidenceOf(report, 'three', gather).map(({ check }) => check)).toEqual(['a']);
  });

  it('is the line of what began at that moment, until its end', () => {
    const [found] = evidenceOf(reportOf([failing('a', 250)]), 'three', gather);
    expect(found).toEqual({ number: 1, check: 'a', at: 250, until: 700, line: 9 });
  });

  it('has the words that the check has for it', () => {
    const [found] = evidenceOf(
      reportOf([failing('a', 250, { note: 'Too late.' })]),
      'three',
      gather,
    );
    expect(found).toMatchObject({ number: 1, note: 'Too late.' });
  });

  it('is the first lane’s line where several waits began', () => {
    const [found] = evidenceOf(reportOf([failing('a', 0)]), 'three', gather);
    expect(found?.line).toBe(17);
  });

  it('is the line of what ended, where nothing began, and no stretch', () => {
    const [found] = evidenceOf(reportOf([failing('a', 150)]), 'three', gather);
    expect(found).toEqual({ number: 1, check: 'a', at: 150, line: 13 });
  });

  it('is the answer’s own line where the scenario’s wait began, too', () => {
    const run = lanesOf([
      lane(1, 'main', [0, 300], 'resolved', [
        elsewhere('scenarios.ts', 0, 300, 5, 'tasks', 'fetchAll()'),
      ]),
      lane(2, 'fetchAll()', [0, 300], 'resolved', [span(0, 200, 8, 'request', 'GET /users/7')]),
    ]);
    const [found] = evidenceOf(reportOf([failing('a', 0)]), 'three', run);
    expect(found).toEqual({ number: 1, check: 'a', at: 0, until: 200, line: 8 });
  });

  it('is no line where it was done in the scenario, or in another file', () => {
    for (const file of ['scenarios.ts', 'shop.ts']) {
      const run = lanesOf([
        lane(1, 'main', [0, 300], 'resolved', [
          span(0, 100, 3, 'timer', 'sleep 100'),
          elsewhere(file, 100, 300, 5, 'timer', 'sleep 200'),
        ]),
      ]);
      const [found] = evidenceOf(reportOf([failing('a', 100)]), 'three', run);
      expect(found).toEqual({ number: 1, check: 'a', at: 100, until: 300 });
    }
  });

  it('is a moment alone where nothing began or ended, and no stretch of what never ended', () => {
    const waiting = lanesOf([
      lane(1, 'main', [0], 'waiting', [span(10, undefined, 3, 'promise', 'x')]),
    ]);
    const found = evidenceOf(reportOf([failing('a', 5), failing('b', 10)]), 'three', waiting);
    expect(found).toEqual([
      { number: 1, check: 'a', at: 5 },
      { number: 2, check: 'b', at: 10, line: 3 },
    ]);
  });
});
