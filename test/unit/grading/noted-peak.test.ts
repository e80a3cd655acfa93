import { describe, expect, it } from 'vitest';
import { notedAtMost, notedPeak } from '../../../src/runtime/exercise.ts';
import type { CheckResult } from '../../../src/runtime/grading/report.ts';
import { checksOf, type Look } from '../../../src/runtime/grading/words.ts';
import { graded } from './graded.ts';

/** The answer gets what begins and ends a turn; the scenario notes how many have one. */
const body = `let turns = 0;
const change = (by: number) => observe('at a time', (turns += by));
await answer.main({ begin: () => change(1), end: () => change(-1), sleep: io });`;

const check = checksOf<{ turns: unknown }>();

async function told(look: Look<unknown>, answer: string): Promise<CheckResult | undefined> {
  const { checks } = await graded(
    {
      scenarios: { turns: { seeds: 'exact', body } },
      checks: [check('turns', 'Turns', 'turns', look)],
    },
    `export async function main({ begin, end, sleep }: any) { ${answer} }`,
  );
  return checks[0];
}

const turn = 'async (ms: number) => { begin(); await sleep(ms); end(); }';
const twice = `const turn = ${turn}; await Promise.all([turn(100), turn(100)]); await turn(50);`;
const NOTED = { most: 2, of: { noted: 'at a time' } };

describe('a figure that a scenario notes up and down', () => {
  it('passes at the limit, and its peak is the figure', async () => {
    for (const look of [notedAtMost('at a time', 2), notedPeak('at a time', 2)]) {
      expect(await told(look, twice)).toMatchObject({
        passed: true,
        figure: 'at a time: 2',
        limit: NOTED,
      });
    }
  });

  it('over the limit says how high it went, and points at where it went over', async () => {
    const found = await told(
      notedAtMost('at a time', 2),
      `const turn = ${turn}; await turn(10); await Promise.all([turn(100), turn(100), turn(100), sleep(50).then(() => turn(10))]);`,
    );
    expect(found).toMatchObject({
      passed: false,
      text: 'Observed at 60 ms, at a time: 4. Wanted: at most 2.',
      at: 10,
      note: 'at a time: 3',
      limit: NOTED,
    });
  });

  it('counts what lasts no time', async () => {
    const found = await told(notedAtMost('at a time', 2), 'begin(); begin(); begin(); end();');
    expect(found).toMatchObject({ passed: false, at: 0, note: 'at a time: 3' });
  });

  it('is told of however often it is noted in one instant', async () => {
    const found = await told(
      notedAtMost('at a time', 2),
      'for (let i = 0; i < 200_000; i++) begin();',
    );
    expect(found).toMatchObject({ passed: false, note: 'at a time: 200000' });
  });

  it('that stays below fails where it has to come to the limit, and nowhere else', async () => {
    const once = 'begin(); await sleep(10); end();';
    expect(await told(notedAtMost('at a time', 2), once)).toMatchObject({ passed: true });
    const found = await told(notedPeak('at a time', 2), once);
    expect(found).toMatchObject({
      passed: false,
      text: 'Observed at 0 ms, at a time: 1. Wanted: at most 2, and 2 once.',
    });
    expect(found).not.toHaveProperty('note');
  });

  it('that is never noted passes nowhere', async () => {
    expect(await told(notedAtMost('at a time', 2), '')).toMatchObject({
      passed: false,
      text: "The promise fulfilled with undefined at 0 ms. It never came to 'at a time'. Wanted: at most 2.",
    });
  });
});
