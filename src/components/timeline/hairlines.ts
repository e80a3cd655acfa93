import type { Lane } from '../../runtime/trace/index.ts';

/**
 * One lane for each of `rows`, where there are more of them than rows to draw them in: of those that share a row one
 * that failed, else the one that waited longest. With no more lanes than rows, those lanes.
 */
export function hairlines(lanes: readonly Lane[], rows: number): readonly Lane[] {
  if (lanes.length <= rows) return lanes;
  const shown: Lane[] = [];
  let most = -1;
  lanes.forEach((lane, at) => {
    const row = Math.floor((at * rows) / lanes.length);
    const weight = lane.outcome === 'failed' ? Number.POSITIVE_INFINITY : waited(lane);
    if (row === shown.length) most = -1;
    if (weight <= most) return;
    shown[row] = lane;
    most = weight;
  });
  return shown;
}

const waited = ({ start, end = Number.MAX_VALUE }: Lane): number => end - start;
