/** A run of a scenario, as checks look at it: readings of its trace, by names that say what is asked. */

import type { Actor, Encoded, RequestRow, Trace, TraceEvent } from '../trace/index.ts';
import { peakInFlight, requests } from '../trace/index.ts';
import { type PlainError, plain } from './plain.ts';

export interface Run {
  trace: Trace;
  seed: number;
  /** How the scenario's own promise ended; `pending` when the run ended before it. */
  outcome: 'fulfilled' | 'rejected' | 'pending';
  /** Why the run ended. */
  end: TraceEvent<'run-end'>['outcome'];
  limit: string | undefined;
  /** What it fulfilled or rejected with, as it was encoded in the realm. */
  value: Encoded | undefined;
  /** What it fulfilled with, as plain data; undefined when it did not. */
  result: unknown;
  /** What it rejected with, if that was an error. */
  error: PlainError | undefined;
  /** Virtual ms at which it settled, or the run ended. */
  elapsed: number;
  /** The reader's requests. */
  requests: readonly RequestRow[];
  peakInFlight: number;
  unhandled: readonly TraceEvent<'rejection'>[];
  /** What the reader's program had left open when the scenario's promise settled. */
  leaks: readonly TraceEvent<'leak'>[];
  /** What the scenario noted under a name, in order, as it was encoded. */
  observed(name: string): Encoded[];
  /** The same as plain data. */
  noted(name: string): unknown[];
}

export function runOf(trace: Trace, seed: number): Run {
  const [settled] = trace.of('main-settled');
  const [end] = trace.of('run-end');
  const rows = requests(trace).filter(({ actor }) => actor === 'reader');
  const observed = (name: string) =>
    [...trace.of('observe')].filter((event) => event.name === name).map(({ value }) => value);
  const outcome = settled?.outcome ?? 'pending';
  return {
    trace,
    seed,
    outcome,
    end: end?.outcome ?? 'stopped',
    limit: end?.limit,
    value: settled?.value,
    result: outcome === 'fulfilled' ? plain(settled?.value) : undefined,
    error: outcome === 'rejected' ? errorOf(settled?.value) : undefined,
    elapsed: (settled ?? end)?.time ?? 0,
    requests: rows,
    peakInFlight: peakInFlight(rows),
    unhandled: [...trace.of('rejection')].filter(({ how }) => how === 'unhandled'),
    leaks: leaksOfReader(trace),
    observed,
    noted: (name) => observed(name).map(plain),
  };
}

function errorOf(value: Encoded | undefined): PlainError | undefined {
  if (typeof value !== 'object' || value?.type !== 'error') return undefined;
  return { name: value.name, message: value.message };
}

/** Limits that only a program comes to that never lets go, or never stops recording: seconds of real time are gone then. */
const ENDLESS = new Set([
  'real-time',
  'no-answer',
  'real-time-in-all',
  'events',
  'memory',
  'frame',
  'broken',
  'query',
]);

/** Whether a run had to be ended from outside of the program's own time, so that nothing can be said of how it would end. */
export const wasStopped = ({ end, limit }: Pick<Run, 'end' | 'limit'>): boolean =>
  end === 'stopped' || (end === 'limit' && ENDLESS.has(limit ?? ''));

/** What the scenario itself left open is no fault of the answer's. */
function leaksOfReader(trace: Trace): TraceEvent<'leak'>[] {
  const openers = new Map<string, Actor>();
  for (const event of trace.of('timer-set', 'request', 'socket-open', 'worker-start')) {
    openers.set(opened(event), event.actor);
  }
  return [...trace.of('leak')].filter(
    ({ what, id }) => (openers.get(`${what} ${id}`) ?? 'reader') === 'reader',
  );
}

type Opening = TraceEvent<'timer-set' | 'request' | 'socket-open' | 'worker-start'>;

function opened(event: Opening): string {
  switch (event.kind) {
    case 'timer-set':
      return `timer ${event.timer}`;
    case 'request':
      return `request ${event.request}`;
    case 'socket-open':
      return `socket ${event.socket}`;
    case 'worker-start':
      return `worker ${event.worker}`;
  }
}
