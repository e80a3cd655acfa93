import type { Lane, Level, Span, Steps, WaitKind } from '../../runtime/trace/index.ts';
import { stepwise } from '../../runtime/trace/readings/steps.ts';
import { levelOf } from './level-of.ts';

const WORK: ReadonlySet<WaitKind> = new Set(['request', 'body', 'query']);

/** How many tasks had a request or a query under way at once; of tasks that have none, how many waited at all. */
export const inFlight = stepwise(function* (lanes: readonly Lane[]): Steps<Level> {
  const outside = lanes.some(({ spans }) => spans.some(({ kind }) => WORK.has(kind)));
  const counts = (kind: WaitKind): boolean =>
    outside ? WORK.has(kind) : kind !== 'tasks' && kind !== 'lock';
  return yield* levelOf.steps(spansOf(lanes, counts));
});

/** There may be 100,000 lanes: they need no list of their own. */
function* spansOf(lanes: readonly Lane[], counts: (kind: WaitKind) => boolean): Generator<Span> {
  for (const { spans } of lanes) for (const span of spans) if (counts(span.kind)) yield span;
}
