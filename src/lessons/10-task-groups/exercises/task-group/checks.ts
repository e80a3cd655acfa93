import {
  checksOf,
  formatMs,
  fulfilsWith,
  inMs,
  type Look,
  momentsOf,
  noListenerLeft,
  notes,
  noUnhandledRejection,
  settlesAt,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();
const CLEANED = 'the sibling has cleaned up';
const FULFILLED = 'it fulfilled';

/** The cleanup, which ends at 80 ms, is over before the group is; it settles at exactly 80. */
const waitsForCleanup: Look<{ cleaned: boolean; elapsed: number }> = (run) => {
  const [cleaned] = [...run.trace.of('observe')].filter(({ name }) => name === CLEANED);
  const within = cleaned !== undefined && cleaned.time <= run.elapsed;
  return {
    pass: within && run.elapsed === 80,
    facts: { cleaned: within, elapsed: run.elapsed },
    text: `The group settled at ${formatMs(run.elapsed)}, ${within ? 'after' : 'before'} the cleanup; wanted: at 80 ms.`,
    figure: inMs(run.elapsed),
    at: run.elapsed,
  };
};

const childrenEnd: Look<{ ended: unknown; elapsed: number }> = (run) => {
  const ended = run.noted('ended').at(-1);
  return {
    pass: `${ended}` === 'quick child,slow child,late child' && run.elapsed === 200,
    facts: { ended, elapsed: run.elapsed },
    text: `The group settled at ${formatMs(run.elapsed)}; by then had ended: ${ended ?? 'none'}. Wanted: all three, at 200 ms.`,
    figure: inMs(run.elapsed),
    at: run.elapsed,
  };
};

const ownCancellations = {
  when: ({ last }: { last: unknown }) =>
    Array.isArray(last) && last.length === 2 && last[0] === 'first',
  text: ({ last }: { last: unknown }) =>
    `The group reports its own cancellations as errors: \`${JSON.stringify(last)}\`. Skip rejections that are your abort reason, or whose \`cause\` it is.`,
};

const takenForACancellation = {
  when: ({ last }: { last: unknown }) => last === FULFILLED,
  text: () =>
    'A child failed with `first`, and the group fulfilled, as if that had been a cancellation of its own. Nothing had been aborted yet: until then `signal.reason` is `undefined`, and so is the `cause` of most errors.',
};

/** The error came out as it is, the first one alone. */
const notAggregate = {
  when: ({ last }: { last: unknown }) => `${last}`.startsWith('not an AggregateError'),
  text: ({ last }: { last: unknown }) =>
    `The group rejected with ${`${last}`.replace('not an AggregateError: ', '`')}\` itself. Several tasks may fail, so a group rejects with an \`AggregateError\`, whose \`errors\` has all of them, also when it is only one.`,
};

export default [
  check(
    'returns-body-value',
    'Fulfils with what the body returned',
    'children',
    fulfilsWith('body'),
  ),
  check(
    'cancels-siblings',
    'When a child fails at 50 ms, its sibling is stopped at exactly 50',
    'siblingFails',
    notes(momentsOf('the sibling was stopped at'), 50),
    {
      when: ({ last }, run) => last === 1000 && run.noted('errors').at(-1) !== FULFILLED,
      text: () =>
        'A sibling failed at 50 ms; the other ran on to 1,000 as if nothing had happened. The group must abort its signal.',
    },
  ),
  check(
    'waits-for-children',
    'It fulfils after all children, also a late one: at exactly 200 ms',
    'children',
    childrenEnd,
    {
      when: ({ elapsed }) => elapsed === 100,
      text: () =>
        'A task spawned *by a task* was forgotten: returned at 100, it ended at 200. Loop until the set is empty.',
    },
  ),
  check(
    'waits-for-sibling-cleanup',
    'The sibling needs 30 ms of cleanup: the group rejects at exactly 80',
    'siblingFails',
    waitsForCleanup,
    {
      when: ({ cleaned, elapsed }) => !cleaned && elapsed === 50,
      text: () => "You rejected at 50 ms; the sibling's cleanup ended at 80, outside your group.",
    },
  ),
  check(
    'aggregate-error',
    'When a child fails, it rejects with an `AggregateError` of exactly that one failure',
    'siblingFails',
    notes('errors', ['first']),
    ownCancellations,
    takenForACancellation,
    notAggregate,
  ),
  check(
    'aggregate-error-of-fetch',
    'The `AggregateError` has one failure also when the sibling waited for `fetch`',
    'siblingFetches',
    notes('errors', ['first']),
    ownCancellations,
  ),
  check(
    'stops-a-request',
    'A request of the sibling is aborted: all is over at exactly 50 ms',
    'siblingFetches',
    settlesAt(50),
  ),
  check(
    'no-unhandled',
    'Nobody needs to look at the children: no rejection is left without a handler',
    'unwatched',
    noUnhandledRejection,
    {
      when: ({ count }) => count > 0,
      text: ({ first }) =>
        `The group knows of the failure, and still it came up with nobody to catch it: ${first}. A promise that \`finally\` returns fails as the first one did.`,
    },
  ),
  check(
    'collects-every-real-error',
    'A sibling that throws a new error while it is cancelled is reported too, in order',
    'twoErrors',
    notes('errors', ['one', 'two']),
  ),
  check(
    'body-failure-cancels-children',
    'When the body throws at 20 ms, a child of 1,000 ms ends at exactly 20',
    'bodyFails',
    notes(momentsOf('the child ended at'), 20),
    {
      when: ({ last }) => last === 1000,
      text: () =>
        'The body threw at 20 ms, and the child ran on to 1,000: the group never heard of it. The body can fail as a child can; treat it like one.',
    },
  ),
  check(
    'body-error-kept',
    "The errors begin with the body's",
    'bodyFails',
    notes('errors', ['body']),
    notAggregate,
  ),
  check(
    'parent-abort-cancels-children',
    'When the outer signal aborts at 40 ms, the child ends at exactly 40',
    'parentAborts',
    notes(momentsOf('the child ended at'), 40),
    {
      when: ({ last }) => last === 1000,
      text: () =>
        'The outer signal aborted at 40 ms, and the child ran on to 1,000: `g.signal`, the one it was given, never heard of it.',
    },
  ),
  check(
    'rejects-with-the-outer-reason',
    'When the outer signal aborts, the group rejects with its reason itself',
    'parentAborts',
    notes('the group', 'rejected with the reason itself'),
    {
      when: ({ last }) => typeof last === 'string',
      text: ({ last }) =>
        `The outer signal aborted at 40 ms, and the group ${last}. Whoever cancels looks for the reason that they gave: ask the outer signal, when all children have ended.`,
    },
  ),
  check(
    'no-listener-left',
    'After three groups no listener is left on the outer signal',
    'oneSignal',
    noListenerLeft,
    {
      when: ({ left }) => left > 0,
      text: ({ left }) =>
        `${left} listeners are still on the caller's signal: each call leaves one. Remove it in \`finally\`.`,
    },
  ),
  check(
    'child-result-usable',
    "`await g.spawn(…)` gives the child's value",
    'childResult',
    fulfilsWith(10),
  ),
  check(
    'no-listener-left-after-failure',
    'Also after a group that failed',
    'failingWithSignal',
    noListenerLeft,
    {
      when: ({ left }) => left > 0,
      text: () =>
        "The group failed, and its listener is still on the caller's signal: what stands behind the `throw` is not reached. Remove it in `finally`.",
    },
  ),
  check(
    'errors-in-order-of-time',
    'The errors stand in the order in which they happened, not in that of the children',
    'inOrderOfTime',
    notes('errors', ['sooner', 'later']),
    {
      when: ({ last }) => `${last}` === 'later,sooner',
      text: () =>
        'The second child failed at 10 ms, the first one at 15, and your list begins with the first child. What happened first is the cause of what came after it: put each error down when it happens.',
    },
  ),
];
