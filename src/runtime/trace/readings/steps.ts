/** What takes long of a long trace is done in steps of a few real ms each: whoever does it may rest between two. */

/** Made step by step; the last has what was made. */
export type Steps<T> = Generator<void, T>;

/** All steps, one straight after another. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Made at once; or in steps. */
export interface Stepwise<Of extends unknown[], T> {
  (...of: Of): T;
  steps: (...of: Of) => Steps<T>;
}

/** What is made in steps, to be had at once too. */
export const stepwise = <Of extends unknown[], T>(
  steps: (...of: Of) => Steps<T>,
): Stepwise<Of, T> => Object.assign((...of: Of): T => atOnce(steps(...of)), { steps });

/** Does something with each item; so many of them are a step. */
export function* each<T>(items: Iterable<T>, act: (item: T) => void, step = 1024): Steps<void> {
  let count = 0;
  for (const item of items) {
    act(item);
    if (++count % step === 0) yield;
  }
}

/** The same of a trace's events, of which it may have none for a long stretch: each batch of them is a step at least. */
export function* eachIn<T>(
  batches: Iterable<readonly T[]>,
  act: (item: T) => void,
  step?: number,
): Steps<void> {
  for (const batch of batches) {
    yield* each(batch, act, step);
    yield;
  }
}
