/** A level over time as a path, in a box 1000 wide. */

import type { Level } from '../../runtime/trace/index.ts';
import { type Axis, percent } from './ticks.ts';

/** How high the box is. */
export const HEIGHT = 40;

/** Where a count lies in the box, of which `top` is the highest. */
export const heightOf = (count: number, top: number): number =>
  Math.round((HEIGHT - (count / top) * (HEIGHT - 2)) * 10) / 10;

/** What is above a limit, as an area. */
export function overPath({ steps }: Level, limit: number, axis: Axis, top: number): string {
  const above = steps.map(({ at, count }) => ({ at, count: Math.max(count, limit) }));
  const level = { steps: [{ at: axis.min, count: limit }, ...above], peak: 0 };
  return `${levelPath(level, axis, top)}V${heightOf(limit, top)}H0Z`;
}

/** A line that is as high as the level at each time of the axis. */
export function levelPath({ steps }: Level, axis: Axis, top: number): string {
  const y = (count: number): number => heightOf(count, top);
  const before = steps.findLast(({ at }) => at <= axis.min)?.count ?? 0;
  let path = `M0 ${y(before)}`;
  let reached = -1;
  for (const { at, count } of steps) {
    const x = Math.round(percent(at, axis) * 10);
    if (x < 0 || x > 1000) continue;
    // Within one thousandth of the width the last change is the one that can be seen.
    path += x === reached ? `V${y(count)}` : `H${x}V${y(count)}`;
    reached = x;
  }
  return `${path}H1000`;
}
