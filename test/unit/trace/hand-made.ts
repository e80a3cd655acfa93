/** Traces written by hand, for what no program of a test can make. */

import type { Kind, Site, Trace, TraceEvent } from '../../../src/runtime/trace/index.ts';
import { fromJsonLines } from '../../../src/runtime/trace/index.ts';
import { TRACE_VERSION } from '../../../src/runtime/trace/version.ts';

type OrLess<T> = { [F in keyof T as undefined extends T[F] ? never : F]: T[F] } & {
  [F in keyof T as undefined extends T[F] ? F : never]?: T[F];
};
type Common = 'kind' | 'time' | 'task' | 'actor';

/** An event; what is left out: time as the one before, task 1, the reader. */
export type Written = {
  [K in Kind]: { kind: K } & Partial<Pick<TraceEvent<K>, 'time' | 'task' | 'actor'>> &
    OrLess<Omit<TraceEvent<K>, Common>>;
}[Kind];

export const site = (line: number, text = ''): Site => ({ file: 'main.ts', line, column: 1, text });

/** The trace of a run: a `run-start`, main's start, what is written, and a `run-end` unless it is written. */
export function traceOf(written: readonly Written[]): Trace {
  const events: Written[] = [
    { kind: 'run-start', time: 0, task: 0, actor: 'world', version: TRACE_VERSION, seed: 0 },
    { kind: 'task-start', parent: 0, name: 'main', args: '', site: site(1) },
    ...written,
  ];
  if (written.at(-1)?.kind !== 'run-end') {
    events.push({ kind: 'main-settled', outcome: 'fulfilled', value: { type: 'undefined' } });
    events.push({ kind: 'run-end', actor: 'world', outcome: 'finished' });
  }
  let time = 0;
  const lines = events.map(({ kind, ...event }) => {
    time = event.time ?? time;
    const { task = 1, actor = 'reader', ...fields } = event;
    return JSON.stringify({ ...fields, time, kind, task, actor });
  });
  const head = JSON.stringify({ trace: 'meanwhile', version: TRACE_VERSION });
  return fromJsonLines(`${[head, ...lines].join('\n')}\n`);
}

export const deadlock: Written = { kind: 'run-end', actor: 'world', outcome: 'deadlock' };
