/** Which requests the answer sent, when, how many at once, and how they ended. */

import { formatMs, inFlightAtStart, ordinal, type RequestRow } from '../../trace/index.ts';
import { counted, type Figure, peak } from '../figure.ts';
import type { Run } from '../run.ts';
import type { Look } from '../words.ts';

/** `GET /users/7`, or with the host where it is not the co-operative's own. */
export const requestText = ({ method, url }: RequestRow): string =>
  `${method} ${url.replace(/^https:\/\/api\.lanternpost\.test(?=\/)/, '')}`;

export interface Sent {
  sent: number;
  /** `GET /users/7`, in the order in which they were sent. */
  requests: string[];
  staircase: boolean;
}

const countOf = ({ requests }: Run): Figure => counted(requests.length, 'request', 'requests');

const sent = ({ requests }: Run): Sent => ({
  sent: requests.length,
  requests: requests.map(requestText),
  staircase: isStaircase(requests),
});

/** Exactly `wanted` requests are sent. */
export const sendsRequests =
  (wanted: number): Look<Sent> =>
  (run) => ({
    pass: run.requests.length === wanted,
    facts: sent(run),
    text: `${count(run.requests.length, 'request was', 'requests were')} sent; wanted: ${wanted}.`,
    figure: countOf(run),
    at: run.requests.at(-1)?.start ?? 0,
  });

/** Exactly these requests, in this order: `['GET /users/3', 'GET /depots/west']`. */
export const sendsInOrder =
  (wanted: readonly string[]): Look<Sent> =>
  (run) => {
    const facts = sent(run);
    const first = facts.requests.findIndex((text, i) => text !== wanted[i]);
    return {
      pass: facts.sent === wanted.length && first < 0,
      facts,
      text: `Sent: ${listed(facts.requests)}. Wanted: ${listed(wanted)}.`,
      figure: countOf(run),
      at: run.requests[first < 0 ? wanted.length : first]?.start ?? run.elapsed,
    };
  };

/** Every request begins at `ms`. */
export const allStartAt =
  (ms: number): Look<Sent & { late: string; at: number }> =>
  (run) => {
    const late = run.requests.find(({ start }) => start !== ms);
    return {
      pass: late === undefined && run.requests.length > 0,
      facts: { ...sent(run), late: late ? requestText(late) : '', at: late?.start ?? 0 },
      text: late
        ? `${requestText(late)} started at ${formatMs(late.start)}; wanted: at ${formatMs(ms)}, with the others.`
        : run.requests.length > 0
          ? `All started at ${formatMs(ms)}.`
          : 'No request was sent.',
      figure: countOf(run),
      note: late && `${requestText(late)} begins only here`,
      at: late?.start ?? 0,
    };
  };

/** At most `most` requests are in flight at the same time. */
export const inFlightAtMost =
  (most: number): Look<{ peak: number; nth: number; at: number }> =>
  (run) => {
    const begun = inFlightAtStart(run.requests);
    const nth = begun.findIndex(({ count }) => count > most) + 1;
    const over = begun[nth - 1];
    const at = over?.row.start ?? 0;
    const others = over ? over.count - 1 : 0;
    return {
      pass: run.peakInFlight <= most,
      facts: { peak: run.peakInFlight, nth, at },
      text: over
        ? `Request ${nth} started at ${formatMs(at)} while ${others} were in flight; at most ${most} may be.`
        : `At most ${run.peakInFlight} were in flight.`,
      figure: peak(run.peakInFlight),
      limit: { most, of: 'requests' },
      note: over && `${ordinal(nth)} request, beside ${count(others, 'other', 'others')}`,
      at,
    };
  };

export interface Ends {
  done: number;
  aborted: number;
  cancelled: number;
  failed: number;
  /** Still in flight when the promise had settled. */
  inFlight: number;
  requests: string[];
}

/** Nothing is in flight any more when the promise settles. */
export const nothingInFlight: Look<Ends> = (run) => {
  const facts = ends(run);
  const open = run.requests.find((row) => isOpen(row, run));
  return {
    pass: facts.inFlight === 0,
    facts,
    text: open
      ? `When the promise settled at ${formatMs(run.elapsed)}, ${requestText(open)} was still in flight.`
      : 'Nothing was in flight.',
    figure:
      open === undefined && run.requests.length > 0
        ? counted(run.requests.length, 'request, over', 'requests, all over')
        : undefined,
    note: open && `${requestText(open)} still in flight`,
    at: run.elapsed,
  };
};

function ends(run: Run): Ends {
  const of = (outcome: RequestRow['outcome']) =>
    run.requests.filter((row) => row.outcome === outcome).length;
  return {
    done: of('done'),
    aborted: of('aborted'),
    cancelled: of('cancelled'),
    failed: of('network-error'),
    inFlight: run.requests.filter((row) => isOpen(row, run)).length,
    requests: run.requests.map(requestText),
  };
}

const isOpen = ({ start, end }: RequestRow, { elapsed }: Run): boolean =>
  start <= elapsed && (end === undefined || end > elapsed);

/** Each request begins only when the one before has ended. */
export function isStaircase(rows: readonly RequestRow[]): boolean {
  if (rows.length < 2) return false;
  return rows
    .slice(1)
    .every((row, i) => row.start >= ((rows[i] as RequestRow).end ?? Number.POSITIVE_INFINITY));
}

export const count = (n: number, one: string, many: string): string =>
  `${n} ${n === 1 ? one : many}`;

const listed = (texts: readonly string[]): string => (texts.length > 0 ? texts.join(', ') : 'none');
