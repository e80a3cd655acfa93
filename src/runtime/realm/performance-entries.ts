/** The entries of the performance timeline (Performance Timeline, User Timing, Resource Timing), in virtual time. */

import { $Object, $TypeError } from './originals.ts';

const key = {};

interface Times {
  name: string;
  startTime: number;
  duration: number;
}

/** Its attributes are properties of its own, so that the console shows them. */
export class PerformanceEntry implements Times {
  readonly name!: string;
  readonly entryType!: string;
  readonly startTime!: number;
  readonly duration!: number;

  /** @throws TypeError to the program: only the timeline makes entries */
  constructor(given: unknown, entryType: string, times: Times, more: object = {}) {
    if (given !== key) throw new $TypeError('Illegal constructor');
    const { name, startTime, duration } = times;
    const fields = { name, entryType, startTime, duration, ...more };
    for (const [field, value] of $Object.entries(fields)) {
      $Object.defineProperty(this, field, { value, enumerable: true, configurable: true });
    }
  }

  toJSON(): object {
    return { ...this };
  }
}

export class PerformanceMark extends PerformanceEntry {}
export class PerformanceMeasure extends PerformanceEntry {}
export class PerformanceResourceTiming extends PerformanceEntry {}

export const mark = (name: string, startTime: number, detail: unknown): PerformanceMark =>
  new PerformanceMark(key, 'mark', { name, startTime, duration: 0 }, { detail });

export const measure = (
  name: string,
  startTime: number,
  end: number,
  detail: unknown,
): PerformanceMeasure =>
  new PerformanceMeasure(
    key,
    'measure',
    { name, startTime, duration: end - startTime },
    { detail },
  );

/** A request whose body has ended, whatever its status. */
export interface Resource {
  url: string;
  /** When it was asked for, when its headers came, and when its body ended; in ms. */
  start: number;
  responseStart: number;
  responseEnd: number;
  status: number;
  bytes: number;
}

export function resource(of: Resource): PerformanceResourceTiming {
  const { url, start, responseStart, responseEnd, status, bytes } = of;
  const times = { name: url, startTime: start, duration: responseEnd - start };
  return new PerformanceResourceTiming(key, 'resource', times, {
    initiatorType: 'fetch',
    fetchStart: start,
    responseStart,
    responseEnd,
    responseStatus: status,
    decodedBodySize: bytes,
  });
}

/** Under the names that programs know. */
export const performanceClasses = {
  PerformanceEntry,
  PerformanceMark,
  PerformanceMeasure,
  PerformanceResourceTiming,
};
for (const [name, { prototype }] of $Object.entries(performanceClasses)) {
  $Object.defineProperty(prototype, Symbol.toStringTag, { value: name, configurable: true });
}
