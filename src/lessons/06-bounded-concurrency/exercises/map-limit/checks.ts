import {
  checksOf,
  elapsedAtMost,
  formatMs,
  fulfils,
  fulfilsWith,
  type Look,
  named,
  notedAtMost,
  notes,
  notesWhere,
  noUnhandledRejection,
  peakNoted,
  rejectsWith,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();
const AT_A_TIME = 'calls of fn at a time';

const limitHolds: Look<{ most: number; inOrder: boolean }> = (run) => {
  const most = peakNoted(run, AT_A_TIME) ?? 0;
  const inOrder = `${run.result}` === '0,1,2,3,4,5,6,7';
  return {
    pass: most <= 3 && inOrder && run.outcome === 'fulfilled',
    facts: { most, inOrder },
    text: `Under schedule ${run.seed}: ${most} calls at a time with limit 3, results ${inOrder ? 'in order' : `\`${run.result}\``}.`,
    figure: named(AT_A_TIME, most),
    limit: { most: 3, of: { noted: AT_A_TIME } },
    at: run.elapsed,
  };
};

export default [
  check('settles', 'Eight items, limit 2: `mapLimit` fulfils', 'eightItems', fulfils),
  check(
    'max-in-flight',
    'Never more than 2 calls of `fn` at a time',
    'eightItems',
    notedAtMost(AT_A_TIME, 2),
    {
      when: ({ peak = 0 }) => peak > 2,
      text: ({ peak }) => `${peak} at once, limit 2.`,
    },
  ),
  check(
    'order',
    'Results in the order of the items',
    'eightItems',
    fulfilsWith([0, 10, 20, 30, 40, 50, 60, 70]),
    {
      when: ({ result }) => Array.isArray(result) && new Set(result).size === 8,
      text: ({ result }) =>
        `The eight results are there, in the order in which the calls ended: \`${(result as number[]).join(', ')}\`. The place of a result is known when its call begins; keep it until then.`,
    },
    {
      when: ({ result }) => Array.isArray(result) && result.length === 8,
      text: ({ result }) =>
        `\`fn\` was called with the indices ${(result as number[]).map((each) => each / 10).join(', ')}. Each item has an index of its own, its place in the whole list, also when two items are equal.`,
    },
  ),
  check('elapsed', 'It is done at 700 ms or earlier', 'eightItems', elapsedAtMost(700), {
    when: ({ elapsed }) => elapsed === 1000,
    text: ({ elapsed }) =>
      `${formatMs(elapsed)}. Each batch waits for its slowest member while the other lane is idle (see the gaps). Let a lane take the next item as soon as it is free.`,
  }),
  check(
    'first-error-rejects',
    'When the second of six items throws, the call rejects with that error',
    'secondThrows',
    rejectsWith('Error', 'two'),
    {
      when: ({ outcome }) => outcome === 'fulfilled',
      text: () =>
        'The error of item 2 disappeared in your `.catch`; the call fulfilled with a hole in the array.',
    },
  ),
  check(
    'stops-starting-after-failure',
    'When the second throws, at most three items are ever started',
    'secondThrows',
    notesWhere('started', 'at most three items', (items: number[]) => items.length <= 3),
    {
      when: ({ last, outcome }) => outcome === 'rejected' && Array.isArray(last),
      text: ({ last }) =>
        `Item 2 failed at 50 ms and the other lane went on to start ${(last as unknown[]).length - 3} more. \`Promise.all\` rejects, but it does not stop anybody: set a flag.`,
    },
  ),
  check(
    'no-unhandled',
    'When the second throws, no rejection is left without a handler',
    'secondThrows',
    noUnhandledRejection,
  ),
  check('empty', 'An empty list gives `[]`', 'empty', fulfilsWith([]), {
    when: ({ outcome }) => outcome === 'pending',
    text: () =>
      'An empty list is never done: what would fulfil the promise runs when a call ends, and no call ever begins.',
  }),
  check(
    'limit-larger-than-list',
    'Two items with limit 10 give both results',
    'fewItems',
    fulfilsWith([1, 2]),
  ),
  check('100-schedules', 'Limit 3 and the order hold under 100 schedules', 'schedules', limitHolds),
  check(
    'works-after-a-failure',
    'After a call that failed, another one gives its results',
    'afterFailure',
    fulfilsWith([10, 20, 30]),
    {
      when: ({ outcome }) => outcome !== 'fulfilled',
      text: () =>
        'One list failed, and the list after it was never done: what you count outlives the call, and a failure leaves it wrong. Keep the counts of a call inside it.',
    },
  ),
  check(
    'leaves-the-items',
    'The list of items is as it was',
    'afterFailure',
    notes('the items afterwards', [1, 2, 3]),
    {
      when: ({ last }) => Array.isArray(last) && last.length < 3,
      text: ({ last }) =>
        `Of the three items in the caller's list ${(last as unknown[]).length} are left. Go through it by an index, or take from a copy.`,
    },
  ),
];
