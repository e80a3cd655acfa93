import { checksOf, fulfilsWith } from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

/** The `concurrent` of a plan, whatever else it is. */
const concurrent = (plan: unknown): unknown =>
  (plan as { concurrent?: unknown } | null)?.concurrent;

export default [
  check(
    'io-overlaps',
    'Waiting for 300, 200 and 400 ms: 900 one after another, 400 together',
    'waiting',
    fulfilsWith({ sequential: 900, concurrent: 400 }),
  ),
  check(
    'cpu-adds-up',
    'Computing for 200 ms three times: 600 either way',
    'computing',
    fulfilsWith({ sequential: 600, concurrent: 600 }),
    {
      when: ({ result }) => concurrent(result) === 200,
      text: () =>
        'You let two calculations overlap. There is one thread: `Promise.all` over CPU work still adds up (run the third example of this lesson).',
    },
  ),
  check(
    'mixed',
    'Waiting 500 and 100, computing twice 200: 1,000 and 500. Waiting 300, computing 250 and 200: 750 and 450. Computing 200, waiting 300: 500 and 300',
    'both',
    fulfilsWith([
      { sequential: 1000, concurrent: 500 },
      { sequential: 750, concurrent: 450 },
      { sequential: 500, concurrent: 300 },
    ]),
    {
      when: ({ result }) => Array.isArray(result) && concurrent(result[1]) === 750,
      text: () =>
        'You said 750. While the 300 ms request is out, the thread is free and can do the 450 ms of CPU work: the two overlap, so it is the larger of the two, not the sum.',
    },
    {
      when: ({ result }) => Array.isArray(result) && concurrent(result[2]) === 500,
      text: () =>
        'A calculation of 200 ms and a request of 300 took 500 with you, because the calculation stands first in the list. The order of the list means nothing: all requests are started before anything is computed.',
    },
  ),
  check('empty', 'No jobs take 0 ms', 'nothing', fulfilsWith({ sequential: 0, concurrent: 0 }), {
    when: ({ result }) => concurrent(result) === Number.NEGATIVE_INFINITY,
    text: () => '`Math.max()` of nothing is `-Infinity`. A list with no jobs takes 0 ms.',
  }),
  check(
    'pure',
    'The same list again gives the same plan',
    'again',
    fulfilsWith([
      { sequential: 750, concurrent: 450 },
      { sequential: 750, concurrent: 450 },
    ]),
    {
      when: (_facts, run) => run.noted('jobs in the list').at(-1) !== 3,
      text: (_facts, run) =>
        `Of the three jobs in the list ${run.noted('jobs in the list').at(-1)} are left. A pure function leaves what it is given as it was.`,
    },
  ),
];
