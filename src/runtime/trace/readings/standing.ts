/** Where each task stands at a moment. */

import type { Lane, Lanes, Span } from './lane.ts';
import { partitionPoint } from './partition-point.ts';
import { each, type Steps, stepwise } from './steps.ts';

export interface Standing {
  lane: Lane;
  span: Span;
}

/**
 * Everything that `lane` waits for at `time`, the earliest first: one thing, or several where main has files that
 * wait side by side. Empty before it began, after it ended, and while its code runs.
 */
export function standingsAt({ spans }: Lane, time: number): Span[] {
  if (spans.length > FEW && followOneAnother(spans)) {
    const last = spans[countUpTo(spans, time) - 1];
    return last && isUnderWay(last, time) ? [last] : [];
  }
  const standing: Span[] = [];
  for (const span of spans) {
    if (span.from > time) break;
    if (isUnderWay(span, time)) standing.push(span);
  }
  return standing;
}

const isUnderWay = ({ to }: Span, time: number): boolean => to === undefined || time < to;

/** So many are looked at sooner than it is known whether they follow one another. */
const FEW = 32;

const known = new WeakMap<readonly Span[], boolean>();

/** Whether no two are under way at once: so it is in every lane but that of a main with several files. */
function followOneAnother(spans: readonly Span[]): boolean {
  const found =
    known.get(spans) ??
    spans.every(({ to = Infinity }, at) => to <= (spans[at + 1]?.from ?? Infinity));
  known.set(spans, found);
  return found;
}

/** How many began at or before `time`. */
const countUpTo = (spans: readonly Span[], time: number): number =>
  partitionPoint(spans, ({ from }) => from <= time);

/** What `lane` waits for at `time`; of several things the one it came to last. */
export function standingAt(lane: Lane, time: number): Span | undefined {
  return standingsAt(lane, time).at(-1);
}

/** What was asked for last: several views show the same moment, and it may be one of 100,000 lanes. */
const asked = new WeakMap<Lanes, { time: number; all: readonly Standing[] }>();

/** Every wait under way at `time`. */
export const standing = stepwise(function* (
  lanes: Lanes,
  time: number,
): Steps<readonly Standing[]> {
  const before = asked.get(lanes);
  if (before?.time === time) return before.all;
  const all: Standing[] = [];
  yield* each(lanes.lanes, (lane) => {
    for (const span of standingsAt(lane, time)) all.push({ lane, span });
  });
  asked.set(lanes, { time, all });
  return all;
});
