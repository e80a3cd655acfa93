import {
  checksOf,
  formatMs,
  fulfilsWith,
  inMs,
  type Look,
  momentsOf,
  noListenerLeft,
  notes,
  notesWhere,
  type Run,
  rejectsWith,
  settlesAt,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();
const AT = momentsOf('attempts at');

const endsAt70: Look<{ byReason: boolean; elapsed: number }> = (run) => {
  const byReason =
    run.noted('rejected with the reason, or with one whose cause it is').at(-1) === true;
  return {
    pass: run.outcome === 'rejected' && byReason && run.elapsed === 70,
    facts: { byReason, elapsed: run.elapsed },
    text: `It ${run.outcome} at ${formatMs(run.elapsed)}${byReason ? '' : ', not with the reason'}; wanted: a rejection with the reason at 70 ms.`,
    figure: inMs(run.elapsed),
    at: 70,
  };
};

const attemptsOf = (run: Run): number =>
  (run.noted(AT.momentsOf).at(-1) as number[] | undefined)?.length ?? 0;

export default [
  check(
    'succeeds-on-third',
    "Two failures, then the third attempt's value",
    'thirdTime',
    fulfilsWith('attempt 3'),
  ),
  check(
    'full-jitter',
    'Attempts at exactly 0, 50 and 150 ms: half of 100, half of 200',
    'thirdTime',
    notes(AT, [0, 50, 150]),
    {
      when: ({ last }) => `${last}` === '0,100,300',
      text: () => 'Attempts at 0, 100, 300 whatever `random` says: all clients come back together.',
    },
  ),
  check(
    'attempt-count',
    'Always failing: 5 attempts, the first and 4 retries',
    'never',
    notesWhere(AT, 'five attempts', (times: number[]) => times.length === 5),
    {
      when: ({ last }) => Array.isArray(last) && last.length === 4,
      text: () => '4 attempts for 4 retries: the first try is not a retry.',
    },
    {
      when: ({ last }) => Array.isArray(last) && last.length > 5,
      text: ({ last }) =>
        `${(last as unknown[]).length} attempts for 4 retries: the first one and four more are five. Attempt 4 is the last.`,
    },
  ),
  check(
    'last-error',
    'It rejects with the fifth error',
    'never',
    rejectsWith('Error', 'failure 5'),
  ),
  check(
    'cap',
    'Attempts at exactly 0, 50, 150, 350 and 600 ms: no wait is longer than half the cap',
    'never',
    notes(AT, [0, 50, 150, 350, 600]),
    {
      when: ({ last }) => `${last}` === '0,50,150,350,750',
      text: () =>
        'The last wait is 400 instead of 250 ms; the twentieth would be 14 hours (and beyond 2³¹ ms timers fire at once).',
    },
  ),
  check('no-sleep-after-last', 'It rejects at exactly 600 ms', 'never', settlesAt(600), {
    when: ({ outcome, elapsed }, run) =>
      outcome === 'rejected' && elapsed === 850 && attemptsOf(run) === 5,
    text: ({ elapsed }) => `${formatMs(elapsed)}: you waited 250 ms in order to throw.`,
  }),
  check(
    'no-retry-when-not-retryable',
    'An error that is not `retryable` is thrown at once',
    'badRequest',
    notesWhere(AT, 'one attempt', (times: number[]) => times.length === 1),
    {
      when: ({ last }) => Array.isArray(last) && last.length === 5,
      text: () => 'A 400 will be a 400 five times.',
    },
  ),
  check(
    'no-retry-without-a-word',
    'An error that has no `retryable` is thrown at once',
    'noWord',
    notesWhere(AT, 'one attempt', (times: number[]) => times.length === 1),
    {
      when: ({ last }) => Array.isArray(last) && last.length === 5,
      text: () =>
        'An error without any `retryable` was tried five times: a bug, most likely, which is one five times over. Only what says `retryable: true` may succeed.',
    },
  ),
  check(
    'honours-retry-after',
    'With `retryAfterMs: 2000` the second attempt is at exactly 2,000 ms',
    'retryAfter',
    notes(AT, [0, 2000]),
    {
      when: ({ last }) => Array.isArray(last) && Number(last[1]) < 2000,
      text: ({ last }) =>
        `The server asked for 2,000 ms, and you were back at ${formatMs(Number((last as number[])[1]))}. Take the longer of the two waits.`,
    },
    {
      when: ({ last }) => Array.isArray(last) && Number(last[1]) > 2000,
      text: ({ last }) =>
        `The server asked for 2,000 ms, your own pause would be 50, and you were back at ${formatMs(Number((last as number[])[1]))}: you waited for both. The longer of the two is enough.`,
    },
  ),
  check(
    'abort-ends-backoff',
    'When the signal aborts at 70 ms, during a wait, it rejects at exactly 70',
    'stopped',
    endsAt70,
    {
      when: ({ elapsed }) => elapsed === 150,
      text: () => 'Stop was pressed at 70 ms, you noticed at 150.',
    },
  ),
  check('no-attempt-after-abort', 'With 2 attempts then', 'stopped', notes('attempts', 2)),
  check(
    'no-listener-left',
    'Afterwards no listener is left on the signal',
    'oneSignal',
    noListenerLeft,
    {
      when: ({ left }) => left > 0,
      text: ({ left }) =>
        `${left} listeners are still on the signal: each wait leaves one. Remove it when the wait is over.`,
    },
  ),
  check(
    'abort-is-not-retried',
    'When the work itself aborts, there is one attempt',
    'abortsItself',
    notes('attempts', 1),
  ),
  check(
    'attempts-are-numbered',
    '`fn` is called with 0, 1 and 2',
    'thirdTime',
    notes('fn was called with', [0, 1, 2]),
    {
      when: ({ last }) => `${last}` === '1,2,3',
      text: () =>
        '`fn` was called with 1, 2 and 3. Attempts are counted from 0, as the pauses are: `fn` may ask whether it is the first.',
    },
  ),
];
