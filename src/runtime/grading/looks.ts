/** The vocabulary of checks: each looks at one kind of fact of a run. Times are virtual ms. */

import { formatMs, inspect, inspectArgument, type RequestRow } from '../trace/index.ts';
import type { Run } from './run.ts';
import { type Plain, sameValue } from './same-value.ts';
import type { Look } from './words.ts';

/** How a run ended, said of the answer. */
export function howItEnded({ outcome, end, value, elapsed, limit, trace }: Run): string {
  if (outcome === 'fulfilled')
    return `The promise fulfilled with ${inspect(value ?? null)} at ${formatMs(elapsed)}.`;
  if (outcome === 'rejected')
    return `The promise rejected at ${formatMs(elapsed)}: ${inspectArgument(value ?? null)}.`;
  if (end === 'deadlock') {
    return `The promise was still pending at ${formatMs(elapsed)}, when nothing was left that could settle it.`;
  }
  const [stop] = trace.of('run-end');
  const line = stop?.site ? ` at line ${stop.site.line}` : '';
  const why =
    limit === 'real-time'
      ? 'it never let go of the thread'
      : `it reached the limit of ${limit ?? 'time'}`;
  return `The run was stopped${line} after ${formatMs(elapsed)}: ${why}.`;
}

/** The promise fulfils with `wanted`. */
export const fulfilsWith =
  (wanted: Plain): Look<{ outcome: Run['outcome']; empty: boolean }> =>
  (run) => ({
    pass: run.outcome === 'fulfilled' && sameValue(run.value, wanted),
    facts: { outcome: run.outcome, empty: sameValue(run.value, []) },
    text: `${howItEnded(run)} Wanted: ${inspect(encodedPlain(wanted))}.`,
    at: run.elapsed,
  });

/** The promise rejects with an error of that name. */
export const rejectsWith =
  (name: string): Look<{ outcome: Run['outcome']; error: string | undefined }> =>
  (run) => {
    const { value } = run;
    const error = typeof value === 'object' && value?.type === 'error' ? value.name : undefined;
    return {
      pass: run.outcome === 'rejected' && error === name,
      facts: { outcome: run.outcome, error },
      text: `${howItEnded(run)} Wanted: a rejection with a ${name}.`,
      at: run.elapsed,
    };
  };

/** The promise fulfils at `most` ms or earlier. */
export const elapsedAtMost =
  (most: number): Look<{ elapsed: number; staircase: boolean }> =>
  (run) => ({
    pass: run.outcome === 'fulfilled' && run.elapsed <= most,
    facts: { elapsed: run.elapsed, staircase: isStaircase(run.requests) },
    text:
      run.outcome === 'fulfilled'
        ? `It took ${formatMs(run.elapsed)}; ${formatMs(most)} are enough.`
        : howItEnded(run),
    at: Math.min(run.elapsed, ...run.requests.slice(1, 2).map(({ start }) => start)),
  });

/** Each request begins only when the one before has ended. */
function isStaircase(rows: readonly RequestRow[]): boolean {
  if (rows.length < 2) return false;
  return rows
    .slice(1)
    .every((row, i) => row.start >= ((rows[i] as RequestRow).end ?? Number.POSITIVE_INFINITY));
}

/** Exactly `wanted` requests are sent. */
export const sendsRequests =
  (wanted: number): Look<{ sent: number }> =>
  (run) => {
    const sent = run.requests.length;
    return {
      pass: sent === wanted,
      facts: { sent },
      text: `${sent} ${sent === 1 ? 'request was' : 'requests were'} sent; wanted: ${wanted}.`,
      at: run.requests.at(-1)?.start ?? 0,
    };
  };

/** No rejection stays without a handler. */
export const noUnhandledRejection: Look<{ count: number; first: string }> = (run) => {
  const count = run.unhandled.length;
  const first = run.unhandled[0];
  return {
    pass: count === 0,
    facts: { count, first: first ? inspectArgument(first.error) : '' },
    text: first
      ? `At ${formatMs(first.time)} a rejection had no handler: ${inspectArgument(first.error)}.`
      : 'Every rejection had a handler.',
    at: first?.time ?? 0,
  };
};

function encodedPlain(value: Plain): Parameters<typeof inspect>[0] {
  if (value === undefined) return { type: 'undefined' };
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return {
      type: 'array',
      id: 0,
      class: 'Array',
      items: value.map(encodedPlain),
      more: 0,
      entries: [],
    };
  }
  const entries = Object.entries(value).map(
    ([key, each]) => [key, encodedPlain(each)] as [string, never],
  );
  return { type: 'object', id: 0, class: 'Object', entries, more: 0 };
}
