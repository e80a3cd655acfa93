import {
  checksOf,
  elapsedAtMost,
  formatMs,
  fulfilsWith,
  inMs,
  type Look,
  noTimerLeft,
  notesInOrder,
  rejectsWith,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

/** It fulfils with `wanted`, at exactly `ms`. */
const gives =
  (
    wanted: string,
    ms: number,
  ): Look<{ outcome: string; result: unknown; error: string | undefined }> =>
  (run) => ({
    pass: run.outcome === 'fulfilled' && run.result === wanted && run.elapsed === ms,
    facts: { outcome: run.outcome, result: run.result, error: run.error?.name },
    text: `${fulfilsWith(wanted)(run).text} At exactly ${formatMs(ms)}.`,
    figure: inMs(run.elapsed),
    at: run.elapsed,
  });

const swallowed = {
  when: ({ outcome }: { outcome: string }) => outcome === 'fulfilled',
  text: () =>
    'A `RangeError` — a bug — came back as the fallback value. Nobody will ever find it. It came at 20 ms, when your signal had not aborted: until then its `reason` is `undefined`, and so is the `cause` of most errors.',
};

export default [
  check('work-wins', 'Work of 50 ms gives its value at exactly 50', 'quick', gives('work', 50)),
  check('no-timer-left', 'After work that was in time no timer is left', 'quick', noTimerLeft),
  check('no-timer-left-after-a-bug', 'After work that failed no timer is left', 'bug', noTimerLeft),
  check(
    'fallback',
    'Work that takes too long gives the fallback',
    'withCleanup',
    fulfilsWith('fallback'),
    {
      when: ({ result }) => result === 'late',
      text: () =>
        'The time was up at 200 ms, and `work` never heard of it: it went on to its end at 1,000. Call it with the signal, so that it can stop.',
    },
    {
      when: ({ error }) => error?.name === 'TimeoutError',
      text: () =>
        "`AbortSignal.timeout` aborts with a `TimeoutError`, and `fetch` passes it on unchanged; Node's `sleep` wraps it in an `AbortError`. The name tells you nothing about *whose* abort it was.",
    },
  ),
  check(
    'fallback-when-it-hangs',
    'Work that would never end gives the fallback at exactly 200 ms',
    'hanging',
    gives('fallback', 200),
  ),
  check(
    'work-aborted',
    'Work that needs 30 ms to clean up is over at 230 ms or earlier',
    'withCleanup',
    elapsedAtMost(230),
  ),
  check(
    'waits-for-cleanup',
    'The cleanup of `work`, at 230 ms, is over before the call returns',
    'withCleanup',
    notesInOrder('log', [['cleaned up at 230', 'returned']]),
    {
      when: ({ last }) => `${last}` === 'returned',
      text: ({ elapsed }) =>
        `You returned at ${formatMs(elapsed)} while \`work\`'s \`finally\` ran until 230. The next step starts with the resource still in use. Python's \`wait_for\` waits; so should you.`,
    },
  ),
  check(
    'other-errors-propagate',
    'A `RangeError` at 20 ms comes through',
    'bug',
    rejectsWith('RangeError'),
    swallowed,
  ),
  check(
    'late-errors-propagate',
    'An error at 320 ms, of work that ignored the signal, comes through',
    'lateFailure',
    rejectsWith('Error', 'cleanup failed'),
    {
      when: ({ outcome, elapsed }) => outcome === 'fulfilled' && elapsed === 320,
      text: () =>
        'The time was up, and then `work` failed for a reason of its own. That the signal has aborted does not make every later error yours.',
    },
  ),
  check(
    'inner-timeout-is-not-ours',
    'A `TimeoutError` that `work` itself made comes through',
    'innerTimeout',
    rejectsWith('TimeoutError', 'inner'),
    {
      when: ({ outcome }) => outcome === 'fulfilled',
      text: () =>
        "Somebody else's timeout, deep inside, was taken for yours. Compare the reason object: `e === signal.reason`, or `e.cause` where the callee wrapped it.",
    },
  ),
  check(
    'foreign-abort-is-not-ours',
    'An `AbortError` at 20 ms, long before the time is up, comes through',
    'foreignAbort',
    rejectsWith('AbortError', 'hung up'),
    {
      when: ({ outcome }) => outcome === 'fulfilled',
      text: () =>
        '`work` failed with an `AbortError` at 20 ms, when your signal had not aborted, and it came back as the fallback. The name says that something was stopped, not by whom: compare the error, and its `cause`, with the reason of your signal.',
    },
  ),
  check(
    'late-inner-timeout-is-not-ours',
    'A `TimeoutError` of its own at 320 ms, of work that ignored the signal, comes through',
    'lateInnerTimeout',
    rejectsWith('TimeoutError', 'inner'),
    {
      when: ({ outcome, elapsed }) => outcome === 'fulfilled' && elapsed === 320,
      text: () =>
        'Your time was up at 200 ms, and at 320 `work` failed with a timeout of its own, which was taken for yours. The name tells you nothing about whose it was: compare the reason object, `e === signal.reason`, or `e.cause`.',
    },
  ),
  check(
    'wrapped-reason-recognised',
    "Node's `sleep`, which wraps your reason, gives the fallback at exactly 200 ms",
    'wrappedReason',
    gives('fallback', 200),
  ),
];
