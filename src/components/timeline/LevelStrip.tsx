import { useMemo } from 'preact/hooks';
import type { Level } from '../../runtime/trace/index.ts';
import { grouped } from '../../runtime/trace/readings/grouped.ts';
import { HEIGHT, heightOf, levelPath } from './level-path.ts';
import { type Axis, percent } from './ticks.ts';

interface Props {
  name: string;
  level: Level;
  /** A line at this height: more should not be in it. */
  limit?: number | undefined;
  /** More than the limit is a failure, and is shown as one. It stands by itself, with the playhead. */
  strict?: boolean;
  axis: Axis;
  now: number | undefined;
}

/** A level over time, under the lanes: as an area, with its peak. */
export function LevelStrip({ name, level, limit, strict, axis, now }: Props) {
  const top = Math.max(level.peak, limit ?? 0, 1);
  const line = useMemo(() => levelPath(level, axis, top), [level, axis, top]);
  const current = level.steps.findLast(({ at }) => now !== undefined && at <= now)?.count ?? 0;
  const over = strict && limit !== undefined && level.peak > limit ? limit : undefined;
  return (
    <div
      class={['tl-strip', limit !== undefined && 'has-limit', over !== undefined && 'is-over']
        .filter(Boolean)
        .join(' ')}
    >
      <span class="lane-name">
        <span class="nm">{name}</span>
      </span>
      <div class="st-track" aria-hidden="true">
        <svg width="100%" height="100%" viewBox={`0 0 1000 ${HEIGHT}`} preserveAspectRatio="none">
          <path class="st-area" d={`${line}V${HEIGHT}H0Z`} />
          {over !== undefined && <Over level={level} limit={over} axis={axis} top={top} />}
          {limit !== undefined && <path class="st-lim" d={`M0 ${heightOf(limit, top)}H1000`} />}
          <path class="st-line" d={line} />
        </svg>
        {limit !== undefined && (
          <svg class="st-words" width="100%" height="100%" overflow="visible">
            <text x="100%" y={share(heightOf(limit, top))} dy="-4" text-anchor="end">
              limit {grouped(limit)}
            </text>
            {over !== undefined && <Peak level={level} axis={axis} />}
            {strict && now !== undefined && <Playhead now={now} axis={axis} />}
          </svg>
        )}
      </div>
      <span class="lane-out">
        {now !== undefined && `${grouped(current)} of `}
        {grouped(level.peak)}
      </span>
    </div>
  );
}

function Playhead({ now, axis }: { now: number; axis: Axis }) {
  const x = percent(now, axis);
  return x < 0 || x > 100 ? null : <line class="ph" x1={`${x}%`} x2={`${x}%`} y2="100%" />;
}

const share = (height: number): string => `${(height / HEIGHT) * 100}%`;

interface OverProps extends Pick<Props, 'level' | 'axis'> {
  limit: number;
  top: number;
}

/** What is above the limit. */
function Over({ level, limit, axis, top }: OverProps) {
  const above = level.steps.map(({ at, count }) => ({ at, count: Math.max(count, limit) }));
  const line = levelPath({ steps: [{ at: axis.min, count: limit }, ...above], peak: 0 }, axis, top);
  return <path class="st-over" d={`${line}V${heightOf(limit, top)}H0Z`} />;
}

/** Said where the level is highest first. */
function Peak({ level, axis }: Pick<Props, 'level' | 'axis'>) {
  const at = level.steps.find(({ count }) => count === level.peak)?.at;
  const x = at === undefined ? -1 : percent(at, axis);
  // At the end there is no room for it.
  if (x < 0 || x > 80) return null;
  return (
    <text class="st-peak" x={`${x}%`} dx="8" y="14">
      peak {grouped(level.peak)}
    </text>
  );
}
