/** How a run ended, in a few figures. */

import type { TraceEvent } from '../event.ts';
import type { Site } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { consoleLines } from './console.ts';
import { errorPath } from './error-path.ts';
import { inspectArgument } from './inspect/inspect.ts';
import { lanes } from './lanes.ts';
import { once } from './once.ts';
import { lent, pools } from './pools.ts';
import { peakInFlight, requests } from './requests.ts';
import type { Steps } from './steps.ts';

export interface Summary {
  outcome: TraceEvent<'run-end'>['outcome'];
  /** Virtual ms at which main settled, or the run was ended. */
  at: number;
  limit: string | undefined;
  /** What that limit was: ms, events, timers. */
  allowed: number | undefined;
  /** What main failed with, and the reader's line that threw it. */
  error: { text: string; site: Site | undefined } | undefined;
  /** The place at which a deadlocked main waits, or a limit was reached. */
  site: Site | undefined;
  lines: number;
  /** Console lines that were counted and not kept. */
  unkept: number;
  /** What printed them, where all were printed by one line. */
  unkeptAt: Site | undefined;
  requests: number;
  peakInFlight: number;
  /** Requests that the program aborted or cancelled. */
  aborted: number;
  /** Rejections that nobody handled in time. */
  unhandled: number;
  /** How long the program kept the thread, in virtual ms, and how often. */
  blocked: { ms: number; count: number };
  /** Pools that were opened, and of them those that were ended; clients not given back; the most lent at once. */
  pool: { count: number; ended: number; out: number; peak: number };
  workers: number;
  /** What was still open when main settled. */
  left: { [what in TraceEvent<'leak'>['what']]: number };
}

export const summary = once(sum);

function* sum(trace: Trace): Steps<Summary> {
  let end: TraceEvent<'run-end'> | undefined;
  let settled: TraceEvent<'main-settled'> | undefined;
  const left = { request: 0, timer: 0, client: 0, pool: 0, socket: 0, listener: 0, worker: 0 };
  const blocked = { ms: 0, count: 0 };
  let unhandled = 0;
  let workers = 0;
  for (const batch of trace.batches(...kinds)) {
    for (const event of batch) {
      switch (event.kind) {
        case 'run-end':
          end = event;
          break;
        case 'main-settled':
          settled = event;
          break;
        case 'leak':
          left[event.what]++;
          break;
        case 'rejection':
          if (event.how === 'unhandled') unhandled++;
          break;
        case 'turn':
          blocked.ms += event.length;
          blocked.count++;
          break;
        case 'worker-start':
          workers++;
          break;
      }
    }
    yield;
  }
  const outcome = end?.outcome ?? outcomeOf(settled);
  const rows = yield* requests.steps(trace);
  const stuck =
    outcome === 'deadlock' ? (yield* lanes.steps(trace)).lanes[0]?.spans.at(-1) : undefined;
  return {
    outcome,
    at: (outcome === 'limit' || outcome === 'stopped' ? end : (settled ?? end))?.time ?? 0,
    limit: end?.limit,
    allowed: end?.allowed,
    error:
      settled?.outcome === 'rejected'
        ? { text: inspectArgument(settled.value), site: (yield* errorPath.steps(trace))[0]?.site }
        : undefined,
    site: end?.site ?? stuck?.site,
    lines: (yield* consoleLines.steps(trace)).length,
    unkept: end?.unkept ?? 0,
    unkeptAt: end?.unkeptAt,
    requests: rows.length,
    peakInFlight: peakInFlight(rows),
    aborted: rows.filter(({ outcome: how }) => how === 'aborted' || how === 'cancelled').length,
    unhandled,
    blocked,
    pool: poolFigures(trace),
    workers,
    left,
  };
}

const kinds = ['run-end', 'main-settled', 'leak', 'rejection', 'turn', 'worker-start'] as const;

/** Of a run that has not ended yet. */
const outcomeOf = (settled: TraceEvent<'main-settled'> | undefined): Summary['outcome'] =>
  settled === undefined ? 'stopped' : settled.outcome === 'fulfilled' ? 'finished' : 'failed';

function poolFigures(trace: Trace): Summary['pool'] {
  const all = pools(trace);
  return {
    count: all.length,
    ended: all.filter(({ ended }) => ended !== undefined).length,
    out: all.reduce((sum, pool) => sum + lent(pool).length, 0),
    peak: all.reduce((most, { peak }) => Math.max(most, peak), 0),
  };
}
