/** Every request of a run, from `fetch` to the end of its body. */

import type { Actor, TraceEvent } from '../event.ts';
import type { Site } from '../fields.ts';
import type { Trace } from '../trace.ts';

export interface RequestRow {
  id: number;
  actor: Actor;
  method: string;
  url: string;
  start: number;
  headersAt: number | undefined;
  end: number | undefined;
  status: number | undefined;
  outcome: TraceEvent<'request-end'>['outcome'] | 'open';
  /** What a network error says. */
  message: string | undefined;
  task: number;
  site: Site | undefined;
}

export function requests(trace: Trace): RequestRow[] {
  const rows = new Map<number, RequestRow>();
  for (const event of trace.of('request', 'response', 'request-end')) {
    if (event.kind === 'request') {
      const { request: id, method, url, time: start, task, actor, site } = event;
      rows.set(id, {
        id,
        actor,
        method,
        url,
        start,
        headersAt: undefined,
        end: undefined,
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
      Object.assign(rows.get(event.request) ?? {}, { end, outcome, message });
    }
  }
  return [...rows.values()];
}

/** How many requests were in flight at once, at the most. */
export function peakInFlight(rows: readonly Pick<RequestRow, 'start' | 'end'>[]): number {
  const changes = rows.flatMap(({ start, end = Number.POSITIVE_INFINITY }) => [
    { at: start, by: 1, rank: BEGINS },
    // One that ends at the instant at which another begins was never beside it; its own beginning comes first.
    { at: end, by: -1, rank: end === start ? BEGINS + 1 : BEGINS - 1 },
  ]);
  changes.sort((a, b) => a.at - b.at || a.rank - b.rank);
  let now = 0;
  let peak = 0;
  for (const { by } of changes) {
    now += by;
    peak = Math.max(peak, now);
  }
  return peak;
}

/** At one instant: what ends, what begins, what ends as it begins. */
const BEGINS = 1;
