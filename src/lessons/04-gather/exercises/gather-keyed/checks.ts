import {
  checksOf,
  formatMs,
  fulfilsWith,
  inMs,
  type Look,
  notes,
  noUnhandledRejection,
  settlesAt,
  typesOf,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();
const types = typesOf<typeof scenarios>();

const rejectsAt20: Look<{ outcome: string; elapsed: number }> = (run) => ({
  pass: run.outcome === 'rejected' && run.elapsed === 20,
  facts: { outcome: run.outcome, elapsed: run.elapsed },
  text: `The promise ${run.outcome} at ${formatMs(run.elapsed)}; wanted: rejected at 20 ms.`,
  figure: inMs(run.elapsed),
  at: run.elapsed,
});

export default [
  check(
    'result',
    '`{ b: 1, c: "two", a: null }` for promises that fulfil after 30, 10 and 0 ms',
    'three',
    fulfilsWith({ b: 1, c: 'two', a: null }),
    {
      when: ({ result }) =>
        Object.values(result ?? {}).length > 0 &&
        Object.values(result ?? {}).every((value) => value === '<promise>'),
      text: () =>
        'You waited and then returned the promises. Build a new object from the *results* of `Promise.all`.',
    },
  ),
  check('elapsed', 'It fulfils when the slowest has, at exactly 30 ms', 'three', settlesAt(30)),
  check(
    'key-order',
    'The keys come in the order of what was given: b, c, a',
    'three',
    notes('keys', ['b', 'c', 'a']),
    {
      when: ({ last }) => `${last}` === 'a,b,c',
      text: () =>
        'Keys came out sorted (`a, b, c`); they were given as `b, c, a`. `Object.keys` has them in the order of the object.',
    },
    {
      when: ({ last }) => Array.isArray(last) && `${last.toSorted()}` === 'a,b,c',
      text: ({ last }) =>
        `Keys came out in completion order (\`${(last as string[]).join(', ')}\`). Collect values by index first, then build the object.`,
    },
  ),
  check(
    'rejects-at-first-failure',
    'When one fulfils at 300 ms and one rejects at 20, it rejects at exactly 20 ms',
    'oneFails',
    rejectsAt20,
    {
      when: ({ outcome, elapsed }) => outcome === 'rejected' && elapsed === 300,
      text: () =>
        'Rejected at 300 ms. You waited for everybody, as `allSettled` does; the caller could have known at 20 ms.',
    },
  ),
  check(
    'no-unhandled',
    'When one rejects, no rejection is left without a handler',
    'oneFails',
    noUnhandledRejection,
  ),
  check('empty', '`gatherKeyed({})` fulfils with `{}`', 'none', fulfilsWith({})),
  check(
    'leaves-the-argument',
    'The object that was given still holds its promises',
    'three',
    notes('what was given still holds promises', true),
    {
      when: ({ last }, { outcome }) => last === false && outcome === 'fulfilled',
      text: () =>
        "You put the values into the caller's own object, whose promises are gone now: whoever awaits one of them later finds something else. Build a new object.",
    },
  ),
  types(
    'types',
    "Its result has the types of the values: `const r: { a: number; b: string } = await gatherKeyed({ a: Promise.resolve(1), b: Promise.resolve('') })` compiles",
    'three',
    `import { gatherKeyed } from './main.ts';
const r: { a: number; b: string } = await gatherKeyed({
  a: Promise.resolve(1),
  b: Promise.resolve(''),
});
const of = await gatherKeyed({ a: Promise.resolve(1) });
const typed: 0 extends 1 & typeof of.a ? 'its values are any' : unknown = r;
export default typed;`,
    (problem) =>
      `From \`{ a: Promise.resolve(1), b: Promise.resolve('') }\` a \`{ a: number; b: string }\` was wanted, and TypeScript says: ${problem}. Each property has the type that awaiting its promise gives.`,
  ),
];
