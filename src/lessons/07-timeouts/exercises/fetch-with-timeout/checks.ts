import {
  checksOf,
  formatMs,
  fulfilsWith,
  inMs,
  type Look,
  noTimerLeft,
  nothingInFlight,
  noUnhandledRejection,
  rejectsWith,
  settles,
  settlesAt,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

const timesOutAtOneSecond: Look<{ outcome: string; elapsed: number }> = (run) => ({
  pass: run.outcome === 'rejected' && run.error?.name === 'TimeoutError' && run.elapsed === 1000,
  facts: { outcome: run.outcome, elapsed: run.elapsed },
  text: `It ${run.outcome === 'rejected' ? `rejected with ${run.error?.name}` : 'fulfilled'} at ${formatMs(run.elapsed)}; wanted: a TimeoutError at 1,000 ms.`,
  figure: inMs(run.elapsed),
  at: 50,
});

export default [
  check('fast-succeeds', 'An answer at 300 ms is its text', 'fast', fulfilsWith('{"waited":300}'), {
    when: ({ error, elapsed }) => error?.name === 'TimeoutError' && elapsed < 300,
    text: ({ elapsed }) =>
      `It gave up at ${formatMs(elapsed)}, with a limit of 1,000 ms. The limit is in milliseconds, and so is what \`setTimeout\` and \`AbortSignal.timeout\` are given.`,
  }),
  check('at-300-ms', 'The answer at 300 ms is there at exactly 300 ms', 'fast', settlesAt(300)),
  check('no-timer-left', 'After an answer no timer is left', 'fast', noTimerLeft),
  check(
    'no-timer-left-after-failure',
    'After a broken network no timer is left',
    'broken',
    noTimerLeft,
  ),
  check('settles', 'An answer that takes 5,000 ms is not waited for', 'slow', settles, {
    when: ({ outcome }) => outcome === 'pending',
    text: () =>
      'The request was aborted, and your promise never heard of it: it is pending for ever. Whoever waits for it waits for ever too.',
  }),
  check('elapsed', 'It gives up on a slow answer at exactly 1,000 ms', 'slow', settlesAt(1000), {
    when: ({ outcome, elapsed }) => outcome === 'fulfilled' && elapsed === 5000,
    text: () =>
      'The answer came at 5,000 ms, and you were still waiting, with a limit of 1,000: nothing ended the wait. The number is in milliseconds.',
  }),
  check('timeout-error', 'It gives up with a `TimeoutError`', 'slow', rejectsWith('TimeoutError'), {
    when: ({ error }) => error?.name === 'AbortError',
    text: () =>
      'You threw `AbortError`: the caller cannot tell a timeout from a user pressing Stop. Give a reason, or use `AbortSignal.timeout`.',
  }),
  check(
    'nothing-in-flight',
    'When it has given up, no request is in flight',
    'slow',
    nothingInFlight,
    {
      when: ({ inFlight }, { elapsed }) => inFlight > 0 && elapsed === 1000,
      text: () =>
        'Your function gave up at 1,000 ms, the request did not: it is open until 5,000. A race decides who is *heard*, not who *runs*.',
    },
  ),
  check(
    'body-is-covered',
    'The time covers the body: headers at 50 ms and a body of 4 s are a `TimeoutError` at 1,000 ms',
    'slowBody',
    timesOutAtOneSecond,
    {
      when: ({ outcome, elapsed }) => outcome === 'fulfilled' && elapsed > 1000,
      text: () =>
        'Headers came at 50 ms, and nothing limited what came after them: you read the body for 4 seconds. The time must run until the text is there.',
    },
  ),
  check(
    'other-errors-pass-through',
    'A broken network stays a `TypeError`',
    'broken',
    rejectsWith('TypeError'),
    {
      when: ({ error, elapsed }) => error?.name === 'TimeoutError' && elapsed >= 30,
      text: () => 'A broken network was reported as a timeout. Translate only your own timeout.',
    },
  ),
  check(
    'no-unhandled',
    'After a broken network no rejection is left without a handler',
    'broken',
    noUnhandledRejection,
  ),
  check(
    'a-limit-for-each-call',
    'Two answers that take 600 ms each, one after the other: each call has its own 1,000 ms',
    'twice',
    fulfilsWith(['{"waited":600}', '{"waited":600}']),
    {
      when: ({ error, elapsed }) => error?.name === 'TimeoutError' && elapsed > 600,
      text: ({ elapsed }) =>
        `The first answer came at 600 ms; the second call was given up at ${formatMs(elapsed)}, ${formatMs(elapsed - 600)} after it began: the time of the first call went on. A limit begins when its call does.`,
    },
    {
      when: ({ error, elapsed }) => error !== undefined && elapsed === 600,
      text: () =>
        'The first call was answered, and the second one failed at once: something of the first is left over. Each call needs a controller of its own.',
    },
  ),
];
