import { checksOf, formatMs, type Look } from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

/** One figure of the profile. */
const figure =
  (name: string, wanted: number | string): Look<{ figure: unknown }> =>
  (run) => {
    const figure = (run.result as Record<string, unknown> | undefined)?.[name];
    return {
      pass: figure === wanted,
      facts: { figure },
      text: `\`${name}\` is ${figure}; wanted: ${wanted}.`,
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
];
