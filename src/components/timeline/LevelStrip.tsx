import { useMemo } from 'preact/hooks';
import type { Level } from '../../runtime/trace/index.ts';
import { HEIGHT, heightOf, levelPath } from './level-path.ts';
import type { Axis } from './ticks.ts';

interface Props {
  name: string;
  level: Level;
  /** A line at this height: more should not be in it. */
  limit?: number | undefined;
  axis: Axis;
  now: number | undefined;
}

/** A level over time, under the lanes: as an area, with its peak. */
export function LevelStrip({ name, level, limit, axis, now }: Props) {
  const top = Math.max(level.peak, limit ?? 0, 1);
  const line = useMemo(() => levelPath(level, axis, top), [level, axis, top]);
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
        <svg width="100%" height="100%" viewBox={`0 0 1000 ${HEIGHT}`} preserveAspectRatio="none">
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
