import type { Steps } from './steps.ts';

/** So many are sorted, and so many merged, in one step. */
const STEP = 4096;

/** As `toSorted`, in steps: stretches that are sorted by themselves are merged, two and two. */
export function* sorted<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  let stretches: T[][] = [];
  for (let from = 0; from < items.length; from += STEP) {
    stretches.push(items.slice(from, from + STEP).sort(compare));
    yield;
  }
  while (stretches.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < stretches.length; i += 2) {
      merged.push(yield* merge(stretches[i] as T[], stretches[i + 1] ?? [], compare));
    }
    stretches = merged;
  }
  return stretches[0] ?? [];
}

function* merge<T>(a: T[], b: T[], compare: (a: T, b: T) => number): Steps<T[]> {
  const all: T[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    // Of equals the earlier stretch has the first.
    const fromA = j === b.length || (i < a.length && compare(a[i] as T, b[j] as T) <= 0);
    all.push((fromA ? a[i++] : b[j++]) as T);
    if (all.length % STEP === 0) yield;
  }
  return all;
}
