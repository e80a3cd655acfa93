/** Readings that others are made from, or that take long of a long trace. */

import type { Trace } from '../trace.ts';
import { type Steps, type Stepwise, stepwise } from './steps.ts';

/** A reading, at once; or in steps. */
export type Reading<T, Of = Trace> = Stepwise<[of: Of], T>;

/** The same reading, made once of a trace however many ask for it, and anew when the trace has grown. */
export function once<T>(read: (trace: Trace) => Steps<T>): Reading<T> {
  const made = new WeakMap<Trace, { size: number; reading: T }>();
  return stepwise(function* (trace: Trace): Steps<T> {
    const known = made.get(trace);
    if (known?.size === trace.size) return known.reading;
    const reading = yield* read(trace);
    made.set(trace, { size: trace.size, reading });
    return reading;
  });
}

/** The same of what does not grow: made once of each, however many ask for it. */
export function onceOf<Of extends object, T>(read: (of: Of) => Steps<T>): Reading<T, Of> {
  const made = new WeakMap<Of, { reading: T }>();
  return stepwise(function* (of: Of): Steps<T> {
    const known = made.get(of) ?? { reading: yield* read(of) };
    made.set(of, known);
    return known.reading;
  });
}
