import type { Lanes, WaitKind } from '../../runtime/trace/index.ts';
import { hairlines } from './hairlines.ts';

const WIDTH = 1000;
const HEIGHT = 24;
/** Two rows a pixel. */
const MOST_ROWS = 48;

/** One path a kind of wait, for a box of 1000 × 24: a line for each wait, the lanes one above the other. */
export function overviewPaths(
  { lanes: all }: Lanes,
  whole: number,
): { kind: WaitKind; d: string }[] {
  const lanes = hairlines(all, MOST_ROWS);
  const paths = new Map<WaitKind, string[]>();
  const step = HEIGHT / (lanes.length + 1);
  lanes.forEach((lane, row) => {
    const y = Math.round((row + 1) * step * 10) / 10;
    let reached = -1;
    for (const span of lane.spans) {
      const from = Math.round((span.from / whole) * WIDTH);
      const to = Math.max(from + 1, Math.round(((span.to ?? whole) / whole) * WIDTH));
      // What lies within a pixel that is drawn already cannot be told from it.
      if (to <= reached) continue;
      reached = to;
      const path = paths.get(span.kind) ?? [];
      path.push(`M${from} ${y}H${to}`);
      paths.set(span.kind, path);
    }
  });
  return [...paths].map(([kind, lines]) => ({ kind, d: lines.join('') }));
}
