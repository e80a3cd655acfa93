import {
  checksOf,
  formatMs,
  fulfilsWhere,
  fulfilsWith,
  inMs,
  type Look,
  nothingInFlight,
  rejectsWith,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

interface Result {
  ok: boolean;
  value?: { name?: string };
  kind?: string;
  status?: number;
}

const kind = (wanted: string) =>
  fulfilsWhere(`{ ok: false, kind: '${wanted}' }`, (result) => {
    const { ok, kind } = result as Result;
    return ok === false && kind === wanted;
  });

const timesOut: Look<{ outcome: string; error: string | undefined }> = (run) => ({
  pass: (run.result as Result | undefined)?.kind === 'timeout' && run.elapsed === 1000,
  facts: { outcome: run.outcome, error: run.error?.name },
  text: `${kind('timeout')(run).text} At 1,000 ms.`,
  figure: inMs(run.elapsed),
  at: Math.min(run.elapsed, 1000),
});

const rethrows: Look<{ outcome: string; kind: string | undefined; elapsed: number }> = (run) => ({
  pass: run.outcome === 'rejected' && run.error?.message === 'user left' && run.elapsed === 100,
  facts: {
    outcome: run.outcome,
    kind: (run.result as Result | undefined)?.kind,
    elapsed: run.elapsed,
  },
  text: `It ${run.outcome} at ${formatMs(run.elapsed)}; wanted: a rejection with the signal's reason at 100 ms.`,
  figure: inMs(run.elapsed),
  at: 100,
});

export default [
  check(
    'ok',
    '`/users/1` gives `{ ok: true, value }`',
    'ada',
    fulfilsWhere('{ ok: true } with Ada as its value', (result) => {
      const { ok, value } = result as Result;
      return ok === true && value?.name === 'Ada';
    }),
  ),
  check('timeout-kind', 'No answer gives `timeout` at exactly 1,000 ms', 'hanging', timesOut, {
    when: ({ outcome, error }) => outcome === 'rejected' && error === 'TimeoutError',
    text: () => '`AbortSignal.timeout` gives a `TimeoutError`, and you look for another name.',
  }),
  check('nothing-in-flight', 'With nothing in flight then', 'hanging', nothingInFlight),
  check('network-kind', 'A broken network gives `network`', 'broken', kind('network')),
  check(
    'http-kind',
    'An HTTP error gives `http` and its `status`',
    'puffin',
    fulfilsWhere("{ ok: false, kind: 'http', status: 500 }", (result) => {
      const { kind, status } = result as Result;
      return kind === 'http' && status === 500;
    }),
  ),
  check('parse-kind', 'Malformed JSON gives `parse`', 'mist', kind('parse')),
  check(
    'cancellation-is-rethrown',
    "When the caller's signal aborts at 100 ms it rejects with its reason at exactly 100",
    'callerLeaves',
    rethrows,
    {
      when: ({ outcome, kind }) => outcome === 'fulfilled' && kind !== undefined,
      text: ({ kind }) =>
        `The user left at 100 ms and got a '${kind}' failure: the calling loop would simply try the next URL.`,
    },
  ),
  check(
    'bugs-are-rethrown',
    'A `TypeError` of `parse` comes through',
    'bug',
    rejectsWith('TypeError'),
    {
      when: ({ result }) => (result as Result | undefined)?.kind === 'network',
      text: () =>
        '`undefined.street` in `parse` — a bug — was reported as a network problem. Keep `parse` outside the `try` that guards the fetch.',
    },
  ),
  check(
    'broken-body-is-network',
    'A network that breaks in the middle of the body gives `network`, too',
    'brokenBody',
    kind('network'),
    {
      when: (_facts, { outcome }) => outcome === 'rejected',
      text: () =>
        'The headers had come, the network broke in the middle of the body, and your caller had to catch that: reading the body is a part of the request, and can fail as it can.',
    },
  ),
  check(
    'cancellation-by-time-is-rethrown',
    "When the caller's own time limit is over at 100 ms it rejects with the reason of the caller's signal",
    'callersTimeIsUp',
    rejectsWith('TimeoutError', "the caller's time is up"),
    {
      when: ({ outcome, result }) =>
        outcome === 'fulfilled' && (result as Result | undefined)?.kind === 'timeout',
      text: () =>
        'The caller left after 100 of your 1,000 ms, by a `TimeoutError` of its own, and got a `timeout` as a result. The name does not say whose time was up: compare the reason itself.',
    },
  ),
  check(
    'error-kept',
    'The `error` of `network`, `parse` and `timeout` is the error itself',
    'errorsKept',
    fulfilsWith(['TypeError', 'SyntaxError', 'TimeoutError']),
    {
      when: ({ result }) => Array.isArray(result) && result.includes('string'),
      text: () =>
        'An `error` is a text: whoever looks at the result has no name, no stack and no cause to go by. Keep the error itself.',
    },
    {
      when: ({ result }) => Array.isArray(result) && result.includes('undefined'),
      text: () =>
        'A result of a failure has no `error`: it says that something went wrong, and nobody can find out what.',
    },
  ),
];
