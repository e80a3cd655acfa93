import { useMemo } from 'preact/hooks';
import type { Level } from '../../runtime/trace/index.ts';
import { grouped } from '../../runtime/trace/readings/grouped.ts';
import { HEIGHT, heightOf, levelPath, overPath } from './level-path.ts';
import { type LimitWords, limitWords } from './limit-words.ts';
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
  const peak = over === undefined ? undefined : peakOf(level, axis);
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
          {over !== undefined && <path class="st-over" d={overPath(level, over, axis, top)} />}
          {limit !== undefined && <path class="st-lim" d={`M0 ${heightOf(limit, top)}H1000`} />}
          <path class="st-line" d={line} />
        </svg>
        {limit !== undefined && (
          <svg class="st-words" width="100%" height="100%" overflow="visible">
            <Words {...limitWords(level, limit, axis, { top, peak })} />
            {peak !== undefined && (
              <text class="st-peak" x={`${peak}%`} dx="8" y="14">
                peak {grouped(level.peak)}
              </text>
            )}
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

/** Before what the level does next a little is left free. */
const Words = ({ text, end, base }: LimitWords) => (
  <text x={`${end}%`} dx={end < 100 ? -6 : 0} y={`${base}%`} dy="-4" text-anchor="end">
    {text}
  </text>
);

/** Where the level is highest first, in percent; undefined: off the axis, or so late that there is no room for words. */
function peakOf({ steps, peak }: Level, axis: Axis): number | undefined {
  const at = steps.find(({ count }) => count === peak)?.at;
  const x = at === undefined ? -1 : percent(at, axis);
  return x < 0 || x > 80 ? undefined : x;
}
