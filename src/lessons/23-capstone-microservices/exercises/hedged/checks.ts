import {
  checksOf,
  counted,
  formatMs,
  fulfilsWith,
  type Look,
  momentsOf,
  noListenerLeft,
  noTimerLeft,
  notes,
  notesWhere,
  noUnhandledRejection,
  rejectsWith,
  requests,
  settlesAt,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();
const CALLS = momentsOf('calls at');

/** Nothing of the attempts' requests, which the scenario sends, is in flight any more. */
const nothingOpen: Look<{ open: number; first: string | undefined }> = (run) => {
  const rows = requests(run.trace);
  const open = rows.filter(({ end }) => (end ?? Number.POSITIVE_INFINITY) > run.elapsed).length;
  return {
    pass: open === 0 && run.outcome !== 'pending',
    facts: { open, first: rows[0]?.outcome },
    text: `At ${formatMs(run.elapsed)} ${open} requests were still in flight.`,
    figure: open > 0 ? undefined : counted(rows.length, 'request, over', 'requests, all over'),
    at: run.elapsed,
  };
};

export default [
  check('fast-path', 'A first answer at 60 ms is the result', 'quick', fulfilsWith(60)),
  check(
    'fast-path-sends-one',
    'Then there is one call',
    'quick',
    notesWhere(CALLS, 'one call', (calls: number[]) => calls.length === 1),
    {
      when: ({ last }) => `${last}` === '0,0',
      text: () => 'You doubled the load of every request to help the slow one in a hundred.',
    },
  ),
  check('no-timer-left', 'And no timer is left', 'quick', noTimerLeft, {
    when: ({ left }, { elapsed }) => left > 0 && elapsed === 60,
    text: () => 'Answered at 60 ms, timer set until 100.',
  }),
  check(
    'second-after-delay',
    'A slow first: a second call at exactly 100 ms',
    'slowFirst',
    notes(CALLS, [0, 100]),
  ),
  check('winner', 'Whose answer is the result', 'slowFirst', fulfilsWith(80)),
  check('winner-at-180', 'At exactly 180 ms', 'slowFirst', settlesAt(180)),
  check(
    'loser-aborted',
    'The first is aborted: nothing is in flight then',
    'slowFirst',
    nothingOpen,
    {
      when: ({ open }) => open > 0,
      text: () => 'The slow attempt ran to 900 ms.',
    },
  ),
  check(
    'no-unhandled',
    'No rejection is left without a handler',
    'slowFirst',
    noUnhandledRejection,
    {
      when: ({ count }) => count > 0,
      text: ({ first }) =>
        `The attempt that lost was aborted, and nobody listened: ${first}. Whoever aborts it also takes its error.`,
    },
  ),
  check(
    'first-may-still-win',
    'A first answer at 150 ms still wins',
    'slowSecond',
    fulfilsWith(150),
  ),
  check('first-wins-at-150', 'At exactly 150 ms', 'slowSecond', settlesAt(150)),
  check('second-aborted', 'With nothing in flight then', 'slowSecond', nothingOpen),
  check(
    'early-failure-hedges-at-once',
    'When the first fails at 60 ms the second starts at exactly 60',
    'firstFails',
    notes(CALLS, [0, 60]),
    {
      when: ({ last }) => `${last}` === '0,100',
      text: () => 'The first attempt failed at 60 ms; you waited until 100 to try again.',
    },
  ),
  check('second-is-the-result', 'And its answer is the result', 'firstFails', fulfilsWith(70)),
  check(
    'both-fail-rejects',
    'When both fail it rejects',
    'bothFail',
    (run) => ({
      pass: run.outcome === 'rejected',
      facts: {},
      text: `The promise is ${run.outcome} at ${formatMs(run.elapsed)}; wanted: rejected.`,
      at: run.elapsed,
    }),
    {
      when: (_facts, { outcome }) => outcome === 'pending',
      text: () =>
        'Both attempts have failed, and your promise still waits: a race has no loser when everybody fails. `Promise.any` rejects then.',
    },
  ),
  check(
    'no-unhandled-then',
    'With no rejection left without a handler',
    'bothFail',
    noUnhandledRejection,
  ),
  check(
    'caller-abort',
    "When the caller's signal aborts at 130 ms it rejects with its reason",
    'callerLeaves',
    rejectsWith('Error', 'left'),
  ),
  check('aborted-at-130', 'At exactly 130 ms', 'callerLeaves', settlesAt(130)),
  check('nothing-in-flight', 'With nothing in flight then', 'callerLeaves', nothingOpen, {
    when: ({ open }, { elapsed }) => open > 0 && elapsed === 130,
    text: ({ open }) =>
      `The caller has left, and ${open} attempts go on. Their signal has to follow the caller's.`,
  }),
  check(
    'no-listener-left',
    'A call that succeeded leaves no listener on the signal',
    'quick',
    noListenerLeft,
    {
      when: ({ left }) => left > 0,
      text: () =>
        'The first answer came, and your listener is still on the caller’s signal. A signal that lives long collects them.',
    },
  ),
  check(
    'two-at-most',
    'Both are slow: there are two calls, and the second wins',
    'bothSlow',
    notes(CALLS, [0, 100]),
    {
      when: ({ last }) => Array.isArray(last) && last.length > 2,
      text: ({ last }) =>
        `${(last as number[]).length} calls. When everything is slow, each call more makes it slower: one second attempt is what a hedge may cost.`,
    },
  ),
  check(
    'two-at-most-when-both-fail',
    'When both fail there are two calls, and no third',
    'thirdWouldDo',
    notesWhere(CALLS, 'two calls', (calls: number[]) => calls.length === 2),
    {
      when: ({ last }) => Array.isArray(last) && last.length > 2,
      text: ({ last }) =>
        `${(last as number[]).length} calls: the failure of the second attempt began another one. A hedge is one second attempt, whatever becomes of it; to try on is what \`retry\` is for.`,
    },
  ),
];
