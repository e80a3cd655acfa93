import type { Lane, Level, WaitKind } from '../../runtime/trace/index.ts';

const WORK: ReadonlySet<WaitKind> = new Set(['request', 'body', 'query']);

/** How many tasks had a request or a query under way at once; of tasks that have none, how many waited at all. */
export function inFlight(lanes: readonly Lane[]): Level {
  const outside = lanes.some(({ spans }) => spans.some(({ kind }) => WORK.has(kind)));
  const counts = (kind: WaitKind): boolean =>
    outside ? WORK.has(kind) : kind !== 'tasks' && kind !== 'lock';
  const changes = new Map<number, number>();
  const change = (at: number, by: number): void => {
    changes.set(at, (changes.get(at) ?? 0) + by);
  };
  for (const { spans } of lanes) {
    for (const { from, to, kind } of spans) {
      if (!counts(kind)) continue;
      change(from, 1);
      if (to !== undefined) change(to, -1);
    }
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
