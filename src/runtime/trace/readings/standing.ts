/** Where each task stands at a moment. */

import type { Lane, Lanes, Span } from './lane.ts';

export interface Standing {
  lane: Lane;
  span: Span;
}

/**
 * Everything that `lane` waits for at `time`, the earliest first: one thing, or several where main has files that
 * wait side by side. Empty before it began, after it ended, and while its code runs.
 */
export function standingsAt({ spans }: Lane, time: number): Span[] {
  const standing: Span[] = [];
  for (const span of spans) {
    if (span.from > time) break;
    if (span.to === undefined || time < span.to) standing.push(span);
  }
  return standing;
}

/** What `lane` waits for at `time`; of several things the one it came to last. */
export function standingAt(lane: Lane, time: number): Span | undefined {
  return standingsAt(lane, time).at(-1);
}

/** Every wait under way at `time`. */
export function standing({ lanes }: Lanes, time: number): Standing[] {
  return lanes.flatMap((lane) => standingsAt(lane, time).map((span) => ({ lane, span })));
}
