import {
  checksOf,
  elapsedAtMost,
  formatMs,
  fulfils,
  fulfilsWith,
  inMs,
  type Look,
  rejectsWith,
  requests,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

const firstAborted: Look<{ outcome: string | undefined; end: number | undefined }> = (run) => {
  // The search is the scenario's own.
  const [first] = requests(run.trace);
  return {
    pass: first?.outcome === 'aborted' && first.end === 50,
    facts: { outcome: first?.outcome, end: first?.end },
    text: first
      ? `The first request ended as '${first.outcome}'${first.end === undefined ? '' : ` at ${formatMs(first.end)}`}; wanted: aborted at 50 ms.`
      : 'No request was sent.',
    figure: first?.end === undefined ? undefined : inMs(first.end, 'at'),
    at: 50,
  };
};

export default [
  check('settles', 'Both calls settle', 'newSearch', fulfils, {
    when: ({ outcome }) => outcome === 'pending',
    text: () =>
      'The old callers wait for ever: their `finally` blocks never run, their spinners never stop. Reject them.',
  }),
  check(
    'only-the-last-resolves',
    'The older call rejects with an `AbortError`, the newer fulfils',
    'newSearch',
    fulfilsWith(['AbortError', 100]),
    {
      when: ({ result }) => `${result}` === 'AbortError,AbortError',
      text: () =>
        'The first abort aborted everything after it too: a controller is used up. New call, new controller.',
    },
  ),
  check(
    'earlier-request-aborted',
    'The older request is aborted at exactly 50 ms',
    'newSearch',
    firstAborted,
  ),
  check(
    'sequential-calls-work',
    'Two calls one after the other both fulfil',
    'oneAfterAnother',
    fulfilsWith([100, 100]),
  ),
  check(
    'instances-are-independent',
    'Calls on two `latest` functions at once both fulfil',
    'twoBoxes',
    fulfilsWith(['one', 'two']),
    {
      when: ({ error }) => error?.name === 'AbortError',
      text: () => 'Two search boxes cancel each other. Keep the state inside `latest`.',
    },
  ),
  check(
    'real-errors-propagate',
    'An error of the work comes through',
    'failing',
    rejectsWith('RangeError'),
  ),
  check(
    'stale-even-if-the-work-ignores-the-signal',
    'Even if the work ignores its signal, the older call rejects with an `AbortError`',
    'deafWork',
    fulfilsWith(['AbortError', 10]),
    {
      when: ({ result }) => `${result}` === '100,10',
      text: () =>
        '`fn` ignored its signal, and the stale value came through. When `fn` is done, ask the signal that *this* call gave it, not that of the newest call, whether it has aborted.',
    },
  ),
  check(
    'each-aborts-the-one-before',
    'Of three calls only the last fulfils: each aborts the one before it',
    'threeSearches',
    fulfilsWith(['AbortError', 'AbortError', 100]),
    {
      when: ({ result }) =>
        Array.isArray(result) && result[0] === 'AbortError' && result[1] === 300,
      text: () =>
        'The third call did not abort the second one. In between the first had rejected: what it tidied up was no longer its own, but what the second call had put there.',
    },
  ),
  check(
    'does-not-wait-for-the-stale',
    'The newer call begins at once, though the older one ignores its signal until 100 ms',
    'deafThenNewer',
    elapsedAtMost(100),
    {
      when: ({ outcome, elapsed }) => outcome === 'fulfilled' && elapsed > 100,
      text: ({ elapsed }) =>
        `The newer search takes 10 ms, and came at ${formatMs(elapsed)}: it began when the older one had ended, which did not look at its signal. Whoever types on does not wait for what nobody wants any more.`,
    },
  ),
];
