import { checksOf, type Ended, formatMs, fulfilsWhere, notes } from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

/** The `concurrent` of a plan, whatever else it is. */
const concurrent = (plan: unknown): unknown =>
  (plan as { concurrent?: unknown } | null)?.concurrent;

/** `750 and 450 ms`, of a plan. */
const said = (plan: unknown): string => {
  const { sequential, concurrent } = (plan ?? {}) as { sequential?: unknown; concurrent?: unknown };
  return typeof sequential === 'number' && typeof concurrent === 'number'
    ? `${formatMs(sequential)} and ${formatMs(concurrent)}`
    : 'no two numbers';
};

/** The plans are these, `[sequential, concurrent]` each; what else stands in them is nobody's business. */
const plans = (...wanted: readonly (readonly [number, number])[]) =>
  fulfilsWhere('a plan of two numbers', (result) => {
    const given = (wanted.length === 1 ? [result] : result) as Record<string, unknown>[];
    return (
      given.length === wanted.length &&
      wanted.every(([sequential, concurrent], i) => {
        return given[i]?.sequential === sequential && given[i]?.concurrent === concurrent;
      })
    );
  });

/** What was planned, for a mistake of no known kind; it holds of whatever did not throw. */
const planned = (wanted: string) => ({
  when: ({ outcome }: Ended) => outcome === 'fulfilled',
  text: ({ result }: Ended) =>
    `You planned ${Array.isArray(result) ? result.map(said).join('; ') : said(result)}. Wanted: ${wanted}.`,
});

export default [
  check(
    'io-overlaps',
    'Waiting for 300, 200 and 400 ms: 900 one after another, 400 together',
    'waiting',
    plans([900, 400]),
    planned('900 ms and 400 ms'),
  ),
  check(
    'cpu-adds-up',
    'Computing for 200 ms three times: 600 either way',
    'computing',
    plans([600, 600]),
    {
      when: ({ result }) => concurrent(result) === 200,
      text: () =>
        'You let two calculations overlap. There is one thread: `Promise.all` over CPU work still adds up (run the third example of this lesson).',
    },
    planned('600 ms and 600 ms'),
  ),
  check(
    'mixed',
    'Waiting 500 and 100, computing twice 200: 1,000 and 500. Waiting 300, computing 250 and 200: 750 and 450. Computing 200, waiting 300: 500 and 300',
    'both',
    plans([1000, 500], [750, 450], [500, 300]),
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
    planned('1,000 ms and 500 ms; 750 ms and 450 ms; 500 ms and 300 ms'),
  ),
  check(
    'empty',
    'No jobs take 0 ms',
    'nothing',
    plans([0, 0]),
    {
      when: ({ result }) => concurrent(result) === Number.NEGATIVE_INFINITY,
      text: () => '`Math.max()` of nothing is `-Infinity`. A list with no jobs takes 0 ms.',
    },
    planned('0 ms and 0 ms'),
  ),
  check(
    'pure',
    'The same list again gives the same plan',
    'again',
    fulfilsWhere('the same plan twice', (result) => {
      const [first, second] = result as unknown[];
      return said(first) === said(second);
    }),
    {
      when: ({ outcome }) => outcome === 'fulfilled',
      text: ({ result }) =>
        `Asked twice about one list you planned ${(result as unknown[]).map(said).join(', then ')}. A pure function has no memory: its result comes from its arguments alone.`,
    },
  ),
  check(
    'leaves-the-list',
    'A list that was planned is as it was',
    'again',
    notes('the list afterwards', ['io 300', 'cpu 250', 'cpu 200']),
    {
      when: ({ last }) => Array.isArray(last) && last.length < 3,
      text: ({ last }) =>
        `Of the three jobs in the list ${(last as unknown[]).length} are left. A pure function leaves what it is given as it was.`,
    },
    {
      when: ({ last }) => Array.isArray(last),
      text: ({ last }) =>
        `The list was \`io 300, cpu 250, cpu 200\`, and is now \`${(last as string[]).join(', ')}\`: \`sort\` and \`reverse\` change the array itself. A pure function leaves what it is given as it was.`,
    },
  ),
];
