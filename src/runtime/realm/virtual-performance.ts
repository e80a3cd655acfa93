/**
 * `performance` in virtual time (High Resolution Time, User Timing). Marks and measures move nothing, and are no
 * readings of the clock.
 */

import { LATEST } from './clock.ts';
import { defineAll } from './define-all.ts';
import { cloned } from './messages.ts';
import { $DOMException, $Object, $TypeError } from './originals.ts';
import * as entries from './performance-entries.ts';
import type { RunState } from './run-state.ts';
import { type ClockReader, EPOCH } from './time.ts';

interface MeasureOptions {
  start?: string | number;
  end?: string | number;
  duration?: number;
  detail?: unknown;
}

const parts = ['start', 'end', 'duration', 'detail'] as const;
/** The columns of a trace have whole ms of 32 bits. */
const whole = (ms: number): number => Math.trunc(Math.max(-LATEST, Math.min(ms, LATEST)));

export function virtualPerformance(run: RunState, reader: ClockReader) {
  const { clock, record, tasks, timeline, actor } = run;

  /** @throws SyntaxError for a mark that was never set */
  function timeOf(given: string | number): number {
    if (typeof given === 'number') {
      if (given >= 0) return given;
      throw new $TypeError(`${given} is no time: it is negative`);
    }
    const found = timeline.lastMark(`${given}`);
    if (found) return found.startTime;
    throw new $DOMException(`The mark '${given}' does not exist.`, 'SyntaxError');
  }

  function span(from: string | MeasureOptions | undefined, to: string | undefined) {
    if (typeof from !== 'object' || from === null || !parts.some((part) => part in from)) {
      const start = from === undefined || typeof from === 'object' ? 0 : timeOf(from);
      return { start, end: to === undefined ? clock.now : timeOf(to), detail: null };
    }
    const { start, end, duration, detail } = from;
    if (to !== undefined) throw new $TypeError('measure takes its end from options or from a name');
    if (start === undefined && end === undefined) throw new $TypeError('measure: no start, no end');
    if (start !== undefined && end !== undefined && duration !== undefined) {
      throw new $TypeError('measure takes two of start, end and duration');
    }
    const length = duration ?? 0;
    if (end === undefined && duration !== undefined && start !== undefined) {
      return { start: timeOf(start), end: timeOf(start) + length, detail };
    }
    const last = end === undefined ? clock.now : timeOf(end);
    const first =
      start === undefined ? (duration === undefined ? 0 : last - length) : timeOf(start);
    return { start: first, end: last, detail };
  }

  return {
    now: () => reader.read(),
    mark(name: unknown, { startTime, detail }: { startTime?: number; detail?: unknown } = {}) {
      const at = startTime === undefined ? clock.now : timeOf(+startTime);
      const entry = entries.mark(`${name}`, at, cloned(detail ?? null));
      const start = startTime === undefined ? undefined : whole(at);
      const level = typeof detail === 'number' ? whole(detail || 0) : undefined;
      record.write('mark', actor(), tasks.currentId, { name: entry.name, start, level });
      return timeline.add(entry);
    },
    measure(name: unknown, from?: string | MeasureOptions, to?: string) {
      const { start, end, detail } = span(from, to);
      const entry = entries.measure(`${name}`, start, end, cloned(detail ?? null));
      const about = { name: entry.name, start: whole(start), end: whole(end) };
      record.write('measure', actor(), tasks.currentId, about);
      return timeline.add(entry);
    },
    getEntries: () => timeline.entries(),
    getEntriesByType: (type: unknown) => timeline.entries(`${type}`),
    getEntriesByName: (name: unknown, type?: string) => timeline.entries(type, `${name}`),
    clearMarks: (name?: string) => timeline.clear('mark', name),
    clearMeasures: (name?: string) => timeline.clear('measure', name),
    clearResourceTimings: () => timeline.clear('resource'),
    toJSON: () => ({ timeOrigin: EPOCH }),
  };
}

/** Puts it in the place of the platform's, which has more: how long real things took. */
export function installPerformance(run: RunState, reader: ClockReader): void {
  const { prototype } = Performance;
  for (const target of [performance, prototype]) {
    for (const name of $Object.getOwnPropertyNames(target)) {
      if (name !== 'constructor') Reflect.deleteProperty(target, name);
    }
  }
  const platform = { writable: true, enumerable: true, configurable: true };
  for (const [name, value] of $Object.entries(virtualPerformance(run, reader))) {
    $Object.defineProperty(value, 'name', { value: name, configurable: true });
    $Object.defineProperty(prototype, name, { ...platform, value });
  }
  const timeOrigin = { enumerable: true, configurable: true, get: () => EPOCH };
  $Object.defineProperty(prototype, 'timeOrigin', timeOrigin);
  defineAll(globalThis, entries.performanceClasses);
}
