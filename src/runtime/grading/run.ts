/** A run of a scenario, as checks look at it: readings of its trace, by names that say what is asked. */

import type { Encoded, RequestRow, Trace, TraceEvent } from '../trace/index.ts';
import { peakInFlight, requests } from '../trace/index.ts';

export interface Run {
  trace: Trace;
  seed: number;
  /** How the scenario's own promise ended; `pending` when the run ended before it. */
  outcome: 'fulfilled' | 'rejected' | 'pending';
  /** Why the run ended. */
  end: TraceEvent<'run-end'>['outcome'];
  limit: string | undefined;
  value: Encoded | undefined;
  /** Virtual ms at which it settled, or the run ended. */
  elapsed: number;
  /** The reader's requests. */
  requests: readonly RequestRow[];
  peakInFlight: number;
  unhandled: readonly TraceEvent<'rejection'>[];
  leaks: readonly TraceEvent<'leak'>[];
  /** What the scenario noted, by name, in order. */
  observed(name: string): Encoded[];
}

export function runOf(trace: Trace, seed: number): Run {
  const [settled] = trace.of('main-settled');
  const [end] = trace.of('run-end');
  const rows = requests(trace).filter(({ actor }) => actor === 'reader');
  return {
    trace,
    seed,
    outcome: settled?.outcome ?? 'pending',
    end: end?.outcome ?? 'stopped',
    limit: end?.limit,
    value: settled?.value,
    elapsed: (settled ?? end)?.time ?? 0,
    requests: rows,
    peakInFlight: peakInFlight(rows),
    unhandled: [...trace.of('rejection')].filter(({ how }) => how === 'unhandled'),
    leaks: [...trace.of('leak')],
    observed: (name) =>
      [...trace.of('observe')].filter((event) => event.name === name).map(({ value }) => value),
  };
}
