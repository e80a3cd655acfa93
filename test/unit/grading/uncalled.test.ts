import { describe, expect, it } from 'vitest';
import { elapsedAtMost, fulfilsWith, notesWhere } from '../../../src/runtime/exercise.ts';
import { checksOf } from '../../../src/runtime/grading/words.ts';
import { graded, type SmallExercise } from './graded.ts';

const check = checksOf<{ double: unknown }>();

const small: SmallExercise = {
  scenarios: { double: { seeds: 'exact', body: 'return answer.double(21);' } },
  checks: [
    check('elapsed', 'At once', 'double', elapsedAtMost(0)),
    check('result', 'Twice the number', 'double', fulfilsWith(42), {
      when: ({ result }) => result === 21,
      text: () => 'You gave the number back as it was.',
    }),
  ],
};

describe('an answer that cannot be called is told why, whatever the check', () => {
  it.each([
    [
      'export const double = 2;',
      '`double` is exported, but it is a number: the checks call `double(…)`.',
    ],
    [
      'export const double = { of: 2 };',
      '`double` is exported, but it is an object: the checks call `double(…)`.',
    ],
    [
      'export const twice = 2;',
      'Nothing called `double` is exported: the checks call `double(…)`.',
    ],
    [
      `export const double = 2; throw new RangeError('too far');`,
      'Your program threw while it was loaded, before anything was called: RangeError: too far.',
    ],
    [
      `throw 'a string';`,
      'Your program threw while it was loaded, before anything was called: a string.',
    ],
  ])('%s', async (answer, said) => {
    const report = await graded(small, answer);
    expect(report).toMatchObject({ passed: false, say: said });
    expect(report.checks.map(({ text }) => text)).toEqual([said, said]);
  });

  it('an error of its own is not taken for that', async () => {
    const report = await graded(
      small,
      `export const double = () => { throw new TypeError('no'); };`,
    );
    expect(report.say).toBe('The promise rejected at 0 ms: TypeError: no.');
  });
});

describe('of several failures', () => {
  it('the sentence that knows the mistake comes first', async () => {
    const late = `export const double = async (n: number) => { await new Promise((done) => setTimeout(done, 50)); return n; };`;
    const report = await graded(small, late);
    expect(report.say).toBe('You gave the number back as it was.');
    expect(report.checks.map(({ text }) => text)).toEqual([
      'It took 50 ms; 0 ms are enough.',
      'You gave the number back as it was.',
    ]);
  });
});

describe('a check that cannot look at a run', () => {
  it('has not passed, says what was observed, and is named to its author', async () => {
    const fragile = check('fragile', 'Has an a', 'double', (run) => ({
      pass: (run.result as { a: { b: number } }).a.b === 1,
      facts: {},
      text: '',
    }));
    const report = await graded({ ...small, checks: [fragile] }, `export const double = () => 1;`);
    expect(report.checks[0]).toMatchObject({
      passed: false,
      text: 'The promise fulfilled with 1 at 0 ms.',
      broken: expect.stringContaining('TypeError'),
    });
  });
});

describe('what a scenario noted', () => {
  const noting: SmallExercise = {
    scenarios: {
      double: { seeds: 'exact', body: `observe('calls', [1, { n: 2 }]); return answer.double(1);` },
    },
    checks: [
      check(
        'calls',
        'Two calls',
        'double',
        notesWhere('calls', 'one call', (calls: unknown[]) => calls.length === 1),
      ),
      check(
        'never',
        'Something',
        'double',
        notesWhere('nothing', 'something', () => true),
      ),
      check(
        'odd',
        'Something',
        'double',
        notesWhere('calls', 'something', (calls: { a: { b: 1 } }) => calls.a.b === 1),
      ),
    ],
  };

  it('is shown beside what was wanted', async () => {
    const report = await graded(noting, `export const double = () => 1;`);
    expect(report.checks.map(({ passed, text, broken }) => [passed, text, broken])).toEqual([
      [false, 'Observed at 0 ms, calls: [ 1, { n: 2 } ]. Wanted: one call.', undefined],
      [
        false,
        "The promise fulfilled with 1 at 0 ms. It never came to 'nothing'. Wanted: something.",
        undefined,
      ],
      [false, 'Observed at 0 ms, calls: [ 1, { n: 2 } ]. Wanted: something.', undefined],
    ]);
  });
});
