/** How a run ended, in a few figures. */

import type { TraceEvent } from '../event.ts';
import type { Site } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { consoleLines } from './console.ts';
import { inspectArgument } from './inspect.ts';
import { lanes } from './lanes.ts';
import { peakInFlight, requests } from './requests.ts';

export interface Summary {
  outcome: TraceEvent<'run-end'>['outcome'];
  /** Virtual ms at which main settled, or the run was ended. */
  at: number;
  limit: string | undefined;
  /** What main failed with, and the reader's line that threw it. */
  error: { text: string; site: Site | undefined } | undefined;
  /** The place at which a deadlocked main waits, or a limit was reached. */
  site: Site | undefined;
  /** What a deadlocked main waits for. */
  waitsFor: string | undefined;
  lines: number;
  requests: number;
  peakInFlight: number;
}

export function summary(trace: Trace): Summary {
  let end: TraceEvent<'run-end'> | undefined;
  let settled: TraceEvent<'main-settled'> | undefined;
  for (const event of trace.of('run-end', 'main-settled')) {
    if (event.kind === 'run-end') end = event;
    if (event.kind === 'main-settled') settled = event;
  }
  const outcome = end?.outcome ?? 'stopped';
  const rows = requests(trace);
  const stuck = outcome === 'deadlock' ? lanes(trace).lanes[0]?.spans.at(-1) : undefined;
  return {
    outcome,
    at: (outcome === 'limit' || outcome === 'stopped' ? end : (settled ?? end))?.time ?? 0,
    limit: end?.limit,
    error:
      settled?.outcome === 'rejected'
        ? { text: inspectArgument(settled.value), site: siteOf(trace, settled.stack) }
        : undefined,
    site: end?.site ?? stuck?.site,
    waitsFor: stuck?.label,
    lines: consoleLines(trace).length,
    requests: rows.length,
    peakInFlight: peakInFlight(rows),
  };
}

const siteOf = (trace: Trace, stack: string | undefined): Site | undefined =>
  stack === undefined ? undefined : trace.locate(stack);
