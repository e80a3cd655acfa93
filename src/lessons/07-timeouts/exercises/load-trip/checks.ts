import {
  checksOf,
  formatMs,
  fulfilsWhere,
  inMs,
  type Look,
  nothingInFlight,
  type Run,
  rejectsWith,
  sendsRequests,
  settlesAt,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

interface Trip {
  parcel: { id: string };
  depot: { id: string };
  quote: { cents: number };
}

/** It settles in that way, at exactly `ms`. */
const endsAt =
  (
    outcome: Run['outcome'],
    ms: number,
    message?: string,
  ): Look<{ outcome: Run['outcome']; elapsed: number }> =>
  (run) => ({
    pass:
      run.outcome === outcome &&
      run.elapsed === ms &&
      (message === undefined || run.error?.message === message),
    facts: { outcome: run.outcome, elapsed: run.elapsed },
    text: `It ${run.outcome === 'pending' ? 'was still pending' : run.outcome} at ${formatMs(run.elapsed)}${run.error ? `, with ${run.error.name}: ${run.error.message.replace(/\.$/, '')}` : ''}. Wanted: ${outcome} at ${formatMs(ms)}${message === undefined ? '' : `, with the reason ${message}`}.`,
    figure: inMs(run.elapsed),
    at: Math.min(run.elapsed, ms),
  });

export default [
  check(
    'within-budget',
    'Fulfils with the parcel, its depot and the quote of gull',
    'usual',
    fulfilsWhere('parcel LP-0001, depot north, a quote of 420 cents', (trip) => {
      const { parcel, depot, quote } = trip as Trip;
      return parcel.id === 'LP-0001' && depot.id === 'north' && quote.cents === 420;
    }),
    {
      when: ({ error, elapsed }) => error?.name === 'TypeError' && elapsed === 0,
      text: ({ error }) =>
        `It rejected at 0 ms, before anything was sent: ${error?.message.replace(/\.$/, '')}. Nobody gave a \`signal\` here: it is optional, and then it is \`undefined\`.`,
    },
  ),
  check(
    'another-parcel',
    'Parcel LP-0002 has its own depot',
    'anotherParcel',
    fulfilsWhere('parcel LP-0002, depot east', (trip) => {
      const { parcel, depot } = trip as Trip;
      return parcel.id === 'LP-0002' && depot.id === 'east';
    }),
    {
      when: ({ result }) => (result as Partial<Trip> | null)?.depot?.id === 'north',
      text: () =>
        'Parcel LP-0002 lies in the depot `east`, and you came back with `north`. The parcel names its depot: read it there.',
    },
  ),
  check('elapsed', 'It takes exactly 380 ms', 'usual', settlesAt(380)),
  check(
    'one-slow-step-may-use-the-slack',
    'With a depot that takes 190 ms it fulfils at 470',
    'depotAt190',
    endsAt('fulfilled', 470),
    {
      when: ({ outcome, elapsed }, { error }) =>
        outcome === 'rejected' && elapsed < 470 && error?.name === 'TimeoutError',
      text: () =>
        'You cancelled a trip that would have taken 470 of its 500 ms. A fixed share wastes what the quick steps saved.',
    },
  ),
  check(
    'shared-deadline',
    'With a depot that takes 350 ms it rejects at exactly 500',
    'depotAt350',
    endsAt('rejected', 500),
    {
      when: ({ outcome, elapsed }) => outcome === 'fulfilled' && elapsed > 500,
      text: ({ elapsed }) =>
        `${formatMs(elapsed)} with a 500 ms budget. Three calls, three fresh budgets: that would allow 1,500 ms (and none at all, any number). Make the signal once, for all three.`,
    },
  ),
  check(
    'timeout-error',
    'When the budget is used up it rejects with a `TimeoutError`',
    'depotAt350',
    rejectsWith('TimeoutError'),
  ),
  check(
    'nothing-in-flight',
    'When the budget is used up, nothing is in flight',
    'depotAt350',
    nothingInFlight,
  ),
  check(
    'no-third-request',
    'With a depot that takes 600 ms only two requests are ever sent',
    'depotAt600',
    sendsRequests(2),
    {
      when: ({ requests }) => requests.includes('GET /quotes/gull'),
      text: () =>
        'The quote was asked for although the trip ran out of time at the depot. Nothing that comes after a step is begun before the step is done.',
    },
  ),
  check(
    'caller-signal',
    "When the caller's signal aborts at 150 ms it rejects with its reason at exactly 150",
    'callerLeaves',
    endsAt('rejected', 150, 'user left'),
    {
      when: ({ outcome, elapsed }) => outcome === 'fulfilled' && elapsed === 380,
      text: () =>
        'The user left at 150 ms and you went on until 380. Combine signals: `AbortSignal.any([deadline, signal])`.',
    },
  ),
  check(
    'caller-signal-to-the-end',
    "When the caller's signal aborts at 300 ms, during the quote, it rejects with its reason at exactly 300",
    'callerLeavesLate',
    endsAt('rejected', 300, 'user left'),
    {
      when: ({ elapsed }) => elapsed > 300,
      text: ({ elapsed }) =>
        `The user left at 300 ms, while you waited for the quote, and you went on until ${formatMs(elapsed)}. All three requests need the caller's signal, the last one too.`,
    },
  ),
  check(
    'caller-leaves-nothing-in-flight',
    "When the caller's signal aborts, nothing is in flight",
    'callerLeavesLate',
    nothingInFlight,
  ),
];
