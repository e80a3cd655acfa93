import { checksOf, formatMs, howItEnded, type Look, named, notes } from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

/** One figure of the profile. */
const figure =
  (name: string, wanted: number | string | undefined): Look<{ figure: unknown }> =>
  (run) => {
    const figure = (run.result as Record<string, unknown> | undefined)?.[name];
    return {
      pass: run.outcome === 'fulfilled' && figure === wanted,
      facts: { figure },
      text:
        run.outcome === 'fulfilled'
          ? `\`${name}\` is ${figure}; wanted: ${wanted}.`
          : `${howItEnded(run)} Wanted: \`${name}\` is ${wanted}.`,
      figure: typeof figure === 'number' ? named(name, figure) : undefined,
      at: 0,
    };
  };

export default [
  check('wall', 'From the first start to the last end: 800', 'dashboard', figure('wall', 800), {
    when: ({ figure }) => figure === 1100,
    text: () => 'You added up lengths; wall time is last end minus first start.',
  }),
  check('busy', 'Two runs, of 40 and 60 ms: 100', 'dashboard', figure('busy', 100)),
  check(
    'waiting-is-a-union',
    'At least one wait is open for 700 ms',
    'dashboard',
    figure('waiting', 700),
    {
      when: ({ figure }) => figure === 1000,
      text: ({ figure }) =>
        `${formatMs(Number(figure))} of waiting in 800 ms of wall time: overlapping waits count once.`,
    },
  ),
  check('peak', 'At most 2 waits are open at once', 'dashboard', figure('peak', 2)),
  check(
    'bottleneck',
    'The longest wait is for the comments',
    'dashboard',
    figure('bottleneck', 'comments'),
  ),
  check(
    'touching-spans-do-not-overlap',
    'Waits 0–100 and 100–200 are never open together',
    'touching',
    figure('peak', 1),
    {
      when: ({ figure }) => figure === 2,
      text: () =>
        'At 100 ms one wait ends and another begins: that is one open wait at any time. Ends come before starts.',
    },
  ),
  check(
    'starts-anywhere',
    'One wait from 500 to 600 is 100 ms of wall time',
    'late',
    figure('wall', 100),
    {
      when: ({ figure }) => figure === 600,
      text: () => 'A trace may start at 500.',
    },
  ),
  check(
    'waiting-beside-work',
    'Waits of 100 and 30 ms, apart from each other and partly beside work: 130',
    'busy',
    figure('waiting', 130),
    {
      when: ({ figure }) => figure === 250,
      text: () =>
        'You took what is not work for waiting. While the thread works a wait may be open, too, and there may be neither: look at the waits alone.',
    },
  ),
  check(
    'bottleneck-is-a-wait',
    'A run of 300 ms is no wait: the longest is for the stock',
    'busy',
    figure('bottleneck', 'stock'),
    {
      when: ({ figure }) => figure === 'labels',
      text: () =>
        '`labels` is a run: the thread was busy with it, and waited for nobody. Among the waits the longest is asked for.',
    },
  ),
  check(
    'no-wait-no-bottleneck',
    'With no wait at all `bottleneck` is `undefined`',
    'onlyRuns',
    figure('bottleneck', undefined),
    {
      when: (_facts, { outcome }) => outcome === 'rejected',
      text: (_facts, run) =>
        `Without a single wait: ${run.error?.message ?? 'it threw'}. The longest of none is \`undefined\`, as its type says.`,
    },
  ),
  check(
    'waiting-with-waits-within',
    'A wait of 300 ms with two shorter ones within it: 300 ms of waiting',
    'nested',
    figure('waiting', 300),
    {
      when: ({ figure }) => Number(figure) > 300,
      text: ({ figure }) =>
        `${formatMs(Number(figure))} of waiting, in a wait of 300 ms and two within it. When the first of the two is over, the long one still is open: remember the latest end, not the last.`,
    },
  ),
  check(
    'wall-ends-with-the-latest',
    'A wait 0–400, and one within it that begins later and ends at 200: 400 ms of wall time',
    'lastEndsFirst',
    figure('wall', 400),
    {
      when: ({ figure }) => figure === 200,
      text: () =>
        'The last span to begin ended at 200 ms, and the one before it at 400. Who begins last need not end last: take the latest of all ends.',
    },
  ),
  check(
    'leaves-the-spans',
    'The spans that were given are as they were',
    'nested',
    notes('the spans afterwards', [150, 320, 20, 40]),
    {
      when: ({ last }) => Array.isArray(last) && last.length === 4,
      text: ({ last }) =>
        `The spans that were given begin at ${(last as number[]).join(', ')} now: \`sort\` changes the array itself. A pure function leaves what it is given as it was; \`toSorted\` makes a new one.`,
    },
  ),
];
