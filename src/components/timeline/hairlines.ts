import type { Lane } from '../../runtime/trace/index.ts';
import type { OverLimit } from './limited.ts';

/**
 * One lane for each of `rows`, where there are more of them than rows to draw them in: of those that share a row one
 * that failed, else one that began something over the limit, else the one that waited longest. With no more lanes than rows, those lanes.
 */
export function hairlines(lanes: readonly Lane[], rows: number, over?: OverLimit): readonly Lane[] {
  if (lanes.length <= rows) return lanes;
  const shown: Lane[] = [];
  let most = -1;
  lanes.forEach((lane, at) => {
    const row = Math.floor((at * rows) / lanes.length);
    const weight = weightOf(lane, over);
    if (row === shown.length) most = -1;
    if (weight <= most) return;
    shown[row] = lane;
    most = weight;
  });
  return shown;
}

/** Longer than any run. */
const ENDLESS = Number.MAX_SAFE_INTEGER;

function weightOf({ task, outcome, start, end = ENDLESS }: Lane, over?: OverLimit): number {
  if (outcome === 'failed') return Number.POSITIVE_INFINITY;
  return over?.tasks.has(task) ? Number.MAX_VALUE : end - start;
}
