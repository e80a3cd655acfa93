import type { Level, Steps } from '../../runtime/trace/index.ts';
import { sorted } from '../../runtime/trace/readings/sorted.ts';
import { each, stepwise } from '../../runtime/trace/readings/steps.ts';

/** From `from` to `to` (virtual ms); undefined: it never ended. */
interface Lasting {
  from: number;
  to: number | undefined;
}

/** How many were under way at each moment. One that ends at the instant at which another begins was never beside it. */
export const levelOf = stepwise(function* (all: Iterable<Lasting>): Steps<Level> {
  const changes = new Map<number, number>();
  const change = (at: number, by: number): void => {
    changes.set(at, (changes.get(at) ?? 0) + by);
  };
  yield* each(all, ({ from, to }) => {
    change(from, 1);
    if (to !== undefined) change(to, -1);
  });
  let count = 0;
  let peak = 0;
  const inOrder = yield* sorted([...changes], ([a], [b]) => a - b);
  const steps = inOrder.map(([at, by]) => {
    count += by;
    peak = Math.max(peak, count);
    return { at, count };
  });
  return { steps, peak };
});
