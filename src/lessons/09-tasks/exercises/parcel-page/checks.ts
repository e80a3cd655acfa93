import {
  checksOf,
  formatMs,
  fulfilsWhere,
  inMs,
  type Look,
  nothingInFlight,
  noUnhandledRejection,
  settlesAt,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

interface Page {
  parcel: { id: string };
  recs: unknown[];
}

/** The `error` of a body that says what went wrong. */
const errorIn = (body: unknown): unknown => (body as { error?: unknown } | null | undefined)?.error;

const page = (recs: number) => (result: unknown) => {
  const { parcel, recs: got } = result as Page;
  return parcel.id === 'LP-0002' && Array.isArray(got) && got.length === recs;
};

const rejects: Look<{ outcome: string }> = (run) => ({
  pass: run.outcome === 'rejected',
  facts: { outcome: run.outcome },
  text: `The promise ${run.outcome === 'pending' ? 'was still pending' : run.outcome} at ${formatMs(run.elapsed)}; wanted: a rejection.`,
  figure: inMs(run.elapsed),
  at: run.elapsed,
});

const late = {
  when: ({ count, at }: { count: number; at: number }) => count > 0 && at === 60,
  text: () =>
    'Unhandled at 60 ms: the handler was attached at 100. Put `.catch(() => [])` on the line that starts it.',
};

export default [
  check(
    'result',
    'Fulfils with the parcel and one recommendation',
    'usual',
    fulfilsWhere('parcel LP-0002 and one recommendation', page(1)),
    {
      when: ({ result }) => (result as Partial<Page> | null)?.recs === ('<promise>' as unknown),
      text: () =>
        '`recs` is a promise: `return` waits for the object, not for what is inside of it. Start early, but collect before you return.',
    },
  ),
  check('overlaps', 'The page is there at exactly 150 ms', 'usual', settlesAt(150), {
    when: ({ outcome, elapsed }) => outcome === 'fulfilled' && elapsed === 250,
    text: () => '250 ms: the optional part delays the page. Start it first.',
  }),
  check(
    'optional-part-may-fail',
    'When the recommendations fail it fulfils with the parcel and `recs: []`',
    'withoutRecommendations',
    fulfilsWhere('parcel LP-0002 and no recommendation', page(0)),
    {
      when: ({ outcome, elapsed }) => outcome === 'rejected' && elapsed === 60,
      text: () => 'The optional part took the page down with it.',
    },
    {
      when: ({ result }) => errorIn((result as Partial<Page> | null)?.recs) !== undefined,
      text: () =>
        "The recommendations answered 500, and its body, `{ error: 'recommendations are down' }`, went into the page as if it were a list: `fetch` fulfils with a bad status, too. Look at `res.ok`.",
    },
  ),
  check(
    'still-100ms',
    'Without recommendations the page is there at exactly 100 ms',
    'withoutRecommendations',
    settlesAt(100),
  ),
  check(
    'no-unhandled',
    'When the recommendations fail, no rejection is left without a handler',
    'withoutRecommendations',
    noUnhandledRejection,
    late,
  ),
  check(
    'required-part-must-not-fail-silently',
    'An unknown parcel rejects',
    'unknownParcel',
    rejects,
    {
      when: ({ outcome }) => outcome === 'fulfilled',
      text: () =>
        'There is no such parcel: the server answered 404, and the page was shown all the same, with something else in its place. What is needed and is not there must reject; `res.ok` says so.',
    },
  ),
  check(
    'nothing-in-flight',
    'When the parcel is unknown, nothing is left in flight',
    'unknownParcel',
    nothingInFlight,
    {
      when: ({ inFlight }, { outcome }) => inFlight > 0 && outcome === 'rejected',
      text: (_facts, { elapsed }) =>
        `You rejected at ${formatMs(elapsed)} with a request still open. Abort it in \`finally\`.`,
    },
  ),
  check(
    'no-unhandled-then',
    'When the parcel is unknown, no rejection is left without a handler',
    'unknownParcel',
    noUnhandledRejection,
  ),
];
