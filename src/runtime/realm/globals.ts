/** Puts a run's own clock, console and network in the place of the platform's, and takes away what leads out. */

import { abortSignalTimeout } from './abort-signal-timeout.ts';
import type { Bodies } from './bodies.ts';
import { seededChance } from './chance.ts';
import { virtualConsole } from './console.ts';
import { defineAll } from './define-all.ts';
import { timedEvents } from './event-times.ts';
import type { Fetcher } from './fetch.ts';
import { formatsOfNow } from './formats-of-now.ts';
import { globalTimers } from './global-timers.ts';
import { cloned, messageClasses } from './messages.ts';
import { $AbortSignal } from './originals.ts';
import type { RunState } from './run-state.ts';
import { scheduler } from './scheduler.ts';
import { type ClockReader, EPOCH } from './time.ts';
import type { Timers } from './timers.ts';
import { virtualDate } from './virtual-date.ts';

export interface Installed {
  run: RunState;
  timers: Timers;
  reader: ClockReader;
  fetcher: Fetcher;
  bodies: Bodies;
}

export function installGlobals({ run, timers, reader, fetcher, bodies }: Installed): void {
  defineAll(globalThis, {
    ...globalTimers(timers, run),
    fetch: fetcher.fetch,
    console: virtualConsole(run),
    Date: virtualDate(reader),
    scheduler: scheduler(timers, run),
    ...messageClasses(run),
    structuredClone: (value: unknown, options?: StructuredSerializeOptions) =>
      cloned(value, options?.transfer),
    ...timedEvents(run),
  });
  defineAll(performance, { now: () => reader.read(), ...marks(run) });
  Object.defineProperty(performance, 'timeOrigin', { configurable: true, get: () => EPOCH });
  formatsOfNow(reader);
  seededChance(run.seed);
  defineAll($AbortSignal, { timeout: abortSignalTimeout(timers) });
  bodies.install();
}

function marks({ record, tasks, clock, actor }: RunState) {
  const at = new Map<string, number>();
  return {
    mark: (name: string) => {
      at.set(String(name), clock.now);
      record.write('mark', actor(), tasks.currentId, { name: String(name) });
      return { name: String(name), entryType: 'mark', startTime: clock.now, duration: 0 };
    },
    measure: (name: string, from?: string, to?: string) => {
      const start = from === undefined ? 0 : (at.get(from) ?? 0);
      const end = to === undefined ? clock.now : (at.get(to) ?? clock.now);
      record.write('measure', actor(), tasks.currentId, { name: String(name), start, end });
      return { name: String(name), entryType: 'measure', startTime: start, duration: end - start };
    },
  };
}
