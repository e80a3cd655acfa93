import { useMemo } from 'preact/hooks';
import type { Level } from '../../runtime/trace/index.ts';
import { type Axis, percent } from './ticks.ts';

interface Props {
  name: string;
  level: Level;
  /** A line at this height: more should not be in it. */
  limit?: number | undefined;
  axis: Axis;
  now: number | undefined;
}

/** How high the strip is in the box in which it is drawn: 1000 wide. */
const HEIGHT = 40;

/** A level over time, under the lanes: as an area, with its peak. */
export function LevelStrip({ name, level, limit, axis, now }: Props) {
  const top = Math.max(level.peak, limit ?? 0, 1);
  const line = useMemo(() => lineOf(level, axis, top), [level, axis, top]);
  const current = level.steps.findLast(({ at }) => now !== undefined && at <= now)?.count ?? 0;
  return (
    <div class="tl-strip">
      <span class="lane-name">
        <span class="nm">
          {name}
          {limit !== undefined && (
            <span class="st-limit">limit {limit.toLocaleString('en-US')}</span>
          )}
        </span>
      </span>
      <div class="st-track" aria-hidden="true">
        <svg viewBox={`0 0 1000 ${HEIGHT}`} preserveAspectRatio="none">
          <path class="st-area" d={`${line}V${HEIGHT}H0Z`} />
          {limit !== undefined && <path class="st-lim" d={`M0 ${heightOf(limit, top)}H1000`} />}
          <path class="st-line" d={line} />
        </svg>
      </div>
      <span class="lane-out">
        {now !== undefined && `${current.toLocaleString('en-US')} of `}
        {level.peak.toLocaleString('en-US')}
      </span>
    </div>
  );
}

/** Where a count lies in the box, of which `top` is the highest. */
const heightOf = (count: number, top: number): number =>
  Math.round((HEIGHT - (count / top) * (HEIGHT - 2)) * 10) / 10;

function lineOf({ steps }: Level, axis: Axis, top: number): string {
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
