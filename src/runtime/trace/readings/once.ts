/** Readings that others are made from. */

import type { Trace } from '../trace.ts';

/** The same reading, made once of a trace however many ask for it, and anew when the trace has grown. */
export function once<T>(read: (trace: Trace) => T): (trace: Trace) => T {
  const made = new WeakMap<Trace, { size: number; reading: T }>();
  return (trace) => {
    const known = made.get(trace);
    if (known?.size === trace.size) return known.reading;
    const reading = read(trace);
    made.set(trace, { size: trace.size, reading });
    return reading;
  };
}
