/** When the code of each task kept the thread for measured time: between two of its waits, the clock moved. */

import type { Trace } from '../trace.ts';
import type { Steps } from './steps.ts';

/** Virtual ms. */
export interface Busy {
  from: number;
  to: number;
}

/** By task; 0: callbacks of nobody's. Empty unless a turn blocked. */
export function* busyTimes(trace: Trace): Steps<ReadonlyMap<number, readonly Busy[]>> {
  const busy = new Map<number, Busy[]>();
  if (trace.of('turn').next().done) return busy;
  /** Who runs, the innermost call last. */
  let running: number[] = [];
  let before = 0;
  /** Stretches since the last turn that blocked: whether they were part of one is known at its end. */
  let seen: (Busy & { task: number })[] = [];
  for (const batch of trace.batches(...kinds)) {
    for (const event of batch) {
      const { time, task } = event;
      const inner = running.at(-1);
      if (time > before && inner !== undefined) seen.push({ from: before, to: time, task: inner });
      before = time;
      switch (event.kind) {
        case 'task-start':
          running.push(task);
          break;
        case 'resume':
          running = [task];
          break;
        case 'timer-fire':
          running = [0];
          break;
        case 'log':
          break;
        case 'turn':
          for (const each of seen) {
            if (each.from >= time - event.length && each.to <= time) add(busy, each);
          }
          seen = [];
          running = [];
          break;
        default:
          if (inner === task) running.pop();
      }
    }
    yield;
  }
  return busy;
}

/** Stretches that touch are one. */
function add(busy: Map<number, Busy[]>, { task, from, to }: Busy & { task: number }): void {
  const stretches = busy.get(task) ?? [];
  busy.set(task, stretches);
  const last = stretches.at(-1);
  if (last?.to === from) last.to = to;
  else stretches.push({ from, to });
}

const kinds = [
  'task-start',
  'await',
  'resume',
  'yield',
  'timer-fire',
  'log',
  'task-end',
  'task-fail',
  'turn',
] as const;
