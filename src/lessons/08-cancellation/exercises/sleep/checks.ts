import {
  checksOf,
  formatMs,
  fulfils,
  inMs,
  type Look,
  noListenerLeft,
  noTimerLeft,
  notes,
  setsTimersAtMost,
  settlesAt,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

const rejectsAtOnce: Look<{ outcome: string; elapsed: number }> = (run) => ({
  pass: run.outcome === 'rejected' && run.elapsed === 0 && run.error?.message === 'early',
  facts: { outcome: run.outcome, elapsed: run.elapsed },
  text: `It ${run.outcome} at ${formatMs(run.elapsed)}; wanted: rejected with the reason at 0 ms.`,
  figure: inMs(run.elapsed),
  at: 0,
});

export default [
  check('sleeps', 'Two sleeps of 100 ms fulfil', 'twice', fulfils, {
    when: ({ error }) => error?.name === 'TypeError',
    text: ({ error, elapsed }) =>
      `At ${formatMs(elapsed)} it rejected with a TypeError: ${error?.message}. The second sleep is given no signal: \`signal\` is \`undefined\` then.`,
  }),
  check('sleeps-200-ms', 'Two sleeps of 100 ms end at exactly 200 ms', 'twice', settlesAt(200)),
  check(
    'no-listener-left',
    'After a sleep no listener is left on the signal',
    'twice',
    noListenerLeft,
    {
      when: ({ left }) => left > 0,
      text: () =>
        'After a normal wake-up your listener is still on the signal. `once` only helps if the event fires. This is the leak behind p-retry#71 and many others.',
    },
  ),
  check(
    'rejects-with-reason',
    "A sleep of 1,000 ms, aborted at 30, rejects with the signal's very reason",
    'woken',
    notes('rejected with the reason itself', true),
    {
      when: ({ last }) => last === false,
      text: () =>
        'The reason was replaced. Callers compare `e === signal.reason` (`timeoutOr` does) and read its name; pass it on unchanged.',
    },
  ),
  check('elapsed', 'Aborted at 30 ms, it rejects at exactly 30 ms', 'woken', settlesAt(30)),
  check('timer-cleared', 'Aborted at 30 ms, it leaves no timer', 'woken', noTimerLeft, {
    when: ({ left }, { elapsed }) => left > 0 && elapsed === 30,
    text: () => 'Rejected at 30 ms, but the timer is still set for 1,000.',
  }),
  check(
    'already-aborted',
    'With a signal that has aborted it rejects with its reason at 0 ms',
    'early',
    rejectsAtOnce,
    {
      when: ({ elapsed }) => elapsed === 1000,
      text: () =>
        'The signal was already aborted; the event will not fire again. You slept the full 1,000 ms.',
    },
  ),
  check(
    'rejects-rather-than-throws',
    'With a signal that has aborted the promise rejects: the call itself does not throw',
    'early',
    notes('the call itself threw', false),
    {
      when: ({ last }) => last === 'early',
      text: () =>
        'The call itself threw, and there was no promise: `sleep(…).catch(…)` never gets to its `catch`. What returns a promise says everything through it.',
    },
  ),
  check(
    'no-polling',
    'A sleep of 1,000 ms, aborted at 30, sets one timer',
    'woken',
    setsTimersAtMost(1),
    {
      text: ({ timers }) =>
        `${timers} timers until the abort at 30 ms. Do not ask the signal again and again: it tells you, when you listen for \`abort\`.`,
    },
  ),
  check(
    'no-timer-created',
    'With a signal that has aborted it leaves no timer',
    'early',
    noTimerLeft,
    {
      when: ({ left }, { outcome, elapsed }) => left > 0 && outcome === 'rejected' && elapsed === 0,
      text: ({ line }) =>
        `Rejected at 0 ms, and the timer of line ${line} is set all the same, for 1,000. Look at the signal before you set it; and \`reject\` does not end a function, what stands below still runs.`,
    },
  ),
  check(
    'no-onabort-left',
    "After a sleep the signal's `onabort` is not set",
    'twice',
    notes('onabort is set', false),
    {
      when: ({ last }) => last === true,
      text: () =>
        'After a normal wake-up `signal.onabort` is still yours. It is one place for everybody: whoever was there before you is gone. `addEventListener` leaves room for others, and can be taken back.',
    },
  ),
];
