/** Where each task stands at a moment. */

import type { Lane, Lanes, Span } from './lanes.ts';

export interface Standing {
  lane: Lane;
  span: Span;
}

/** What `lane` waits for at `time`; undefined before it began, after it ended, and while its code runs. */
export function standingAt({ spans }: Lane, time: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).from <= time) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span !== undefined && (span.to === undefined || time < span.to) ? span : undefined;
}

/** Every task that waits at `time`. */
export function standing({ lanes }: Lanes, time: number): Standing[] {
  return lanes.flatMap((lane) => {
    const span = standingAt(lane, time);
    return span === undefined ? [] : [{ lane, span }];
  });
}
