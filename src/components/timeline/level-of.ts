import type { Level } from '../../runtime/trace/index.ts';

/** From `from` to `to` (virtual ms); undefined: it never ended. */
interface Lasting {
  from: number;
  to: number | undefined;
}

/** How many were under way at each moment. One that ends at the instant at which another begins was never beside it. */
export function levelOf(all: Iterable<Lasting>): Level {
  const changes = new Map<number, number>();
  const change = (at: number, by: number): void => {
    changes.set(at, (changes.get(at) ?? 0) + by);
  };
  for (const { from, to } of all) {
    change(from, 1);
    if (to !== undefined) change(to, -1);
  }
  let count = 0;
  let peak = 0;
  const steps = [...changes]
    .sort(([a], [b]) => a - b)
    .map(([at, by]) => {
      count += by;
      peak = Math.max(peak, count);
      return { at, count };
    });
  return { steps, peak };
}
