/** Every request of a run, from `fetch` to the end of its body. */

import type { Actor, TraceEvent } from '../event.ts';
import type { Site } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { Numbered } from './numbered.ts';
import { once } from './once.ts';
import { eachIn, type Steps } from './steps.ts';

export interface RequestRow {
  id: number;
  actor: Actor;
  method: string;
  url: string;
  start: number;
  headersAt: number | undefined;
  end: number | undefined;
  /** The last request that had begun when this one ended. */
  begunByEnd: number | undefined;
  status: number | undefined;
  outcome: TraceEvent<'request-end'>['outcome'] | 'open';
  /** What a network error says. */
  message: string | undefined;
  task: number;
  site: Site | undefined;
}

export const requests = once(collect);

function* collect(trace: Trace): Steps<readonly RequestRow[]> {
  const rows = new Numbered<RequestRow>();
  let begun = 0;
  yield* eachIn(trace.batches('request', 'response', 'request-end'), (event) => {
    if (event.kind === 'request') {
      const { request: id, method, url, time: start, task, actor, site } = event;
      begun = id;
      rows.set(id, {
        id,
        actor,
        method,
        url,
        start,
        headersAt: undefined,
        end: undefined,
        begunByEnd: undefined,
        status: undefined,
        outcome: 'open',
        message: undefined,
        task,
        site,
      });
    } else if (event.kind === 'response') {
      Object.assign(rows.get(event.request) ?? {}, { headersAt: event.time, status: event.status });
    } else if (event.kind === 'request-end') {
      const { time: end, outcome, message } = event;
      Object.assign(rows.get(event.request) ?? {}, {
        end,
        outcome,
        message,
        begunByEnd: begun,
      });
    }
  });
  return rows.values();
}

type Lasting = Pick<RequestRow, 'id' | 'start' | 'end' | 'begunByEnd'>;

/** How many requests were in flight when each began, itself among them; in the order in which they began. */
export function inFlightAtStart<Row extends Lasting>(
  rows: readonly Row[],
): { row: Row; count: number }[] {
  const changes: { at: number; by: 1 | -1; rank: number; row: Row }[] = [];
  for (const row of rows) {
    const { id, start, end, begunByEnd } = row;
    changes.push({ at: start, by: 1, rank: id, row });
    // What never ends takes nothing away.
    if (end === undefined) continue;
    // One that ends at the instant at which another begins was never beside it. One that ends at the instant at which it
    // began was beside those that began between.
    const rank = end === start ? (begunByEnd ?? id) + AFTER : BEFORE_ALL;
    changes.push({ at: end, by: -1, rank, row });
  }
  changes.sort((a, b) => a.at - b.at || a.rank - b.rank);
  let count = 0;
  return changes.flatMap(({ by, row }) => {
    count += by;
    return by > 0 ? [{ row, count }] : [];
  });
}

/** How many requests were in flight at once, at the most. */
export const peakInFlight = (rows: readonly Lasting[]): number =>
  inFlightAtStart(rows).reduce((most, { count }) => Math.max(most, count), 0);

/** Of what happens at one instant: places between those of the beginnings, which are numbered. */
const BEFORE_ALL = 0;
const AFTER = 0.5;
