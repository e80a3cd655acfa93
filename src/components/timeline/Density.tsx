import { useMemo, useState } from 'preact/hooks';
import type { Lane } from '../../runtime/trace/index.ts';
import { grouped } from '../../runtime/trace/readings/grouped.ts';
import { CanvasTracks } from './CanvasTracks.tsx';
import { crowdOf } from './crowd.ts';
import { Drawing, type DrawingProps } from './Drawing.tsx';
import { Grid } from './Grid.tsx';
import { LevelStrip } from './LevelStrip.tsx';
import { lensAt, type Pick, partOf, picked } from './lens.ts';
import { Plot } from './Plot.tsx';

const PICKS: readonly { pick: Pick; label: string }[] = [
  { pick: 'failed', label: 'failed' },
  { pick: 'over', label: 'over the limit' },
  { pick: 'slowest', label: '10 slowest' },
  { pick: 'longest', label: 'Longest wait' },
  { pick: 'lens', label: 'All' },
];

/** A run of many tasks: each a hairline, and below them some whole, under a lens. */
export function Density(props: DrawingProps) {
  const { lanes, frame, now, slider, ruler, body, corner, flags, over, strip } = props;
  const { groups, all, failed, level } = crowdOf(lanes);
  const [pick, setPick] = useState<Pick>('lens');
  /** Where the reader has put the lens; undefined: it follows the playhead. */
  const [put, setPut] = useState<number | undefined>(undefined);
  const at = Math.min(put ?? lensAt(all, now ?? frame.last), Math.max(0, all.length - LENS));
  const shown = useMemo(
    () => (pick === 'lens' ? all.slice(at, at + LENS) : picked(all, pick, over)),
    [all, pick, at, over],
  );
  const under = useMemo(() => partOf(lanes, [lanes.lanes[0] as Lane, ...shown]), [lanes, shown]);

  const counts: Partial<Record<Pick, number>> = useMemo(
    () => ({ failed, over: over ? all.filter(({ task }) => over.tasks.has(task)).length : 0 }),
    [all, failed, over],
  );

  const moveLens = (to: number): void => {
    setPick('lens');
    setPut(Math.min(all.length - LENS, Math.max(0, Math.round(to))));
  };
  const drag = (event: PointerEvent): void => {
    const track = event.currentTarget as HTMLElement;
    if (event.type === 'pointerdown') track.setPointerCapture(event.pointerId);
    else if (!track.hasPointerCapture(event.pointerId)) return;
    const { top, height } = track.getBoundingClientRect();
    moveLens(((event.clientY - top) / height) * all.length - LENS / 2);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowUp: -1, ArrowDown: 1, PageUp: -LENS, PageDown: LENS }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    moveLens(at + step);
  };
  const y = (row: number): string => `${(row / all.length) * 100}%`;
  return (
    <div role="group" aria-label="All tasks" onKeyDown={onKeyDown}>
      <div class="dens-bar">
        <span>
          <b>{grouped(all.length)} tasks</b> {groups.length === 1 && groups[0]?.name}
        </span>
        <span class="grow" />
        {PICKS.filter((each) => counts[each.pick] !== 0).map(({ pick: each, label }) => (
          <button
            type="button"
            class="link-btn"
            aria-pressed={pick === each}
            onClick={() => {
              setPick(each);
              setPut(undefined);
            }}
          >
            {each === 'over' && <OverMark />}
            {counts[each] !== undefined && `${grouped(counts[each])} `}
            {label}
          </button>
        ))}
      </div>
      <Plot
        axis={frame.axis}
        until={frame.stuck ? frame.last : undefined}
        now={now}
        slider={slider}
        ruler={ruler}
        body={body}
        corner={corner}
        flags={flags}
        class="tl-dense"
        under={
          <svg width="100%" height="100%">
            <Grid axis={frame.axis} />
          </svg>
        }
      >
        <div class="dense">
          <span class="lane-name">
            {groups.map((group) => (
              <span class="nm">
                {group.name} × {grouped(group.lanes.length)}
              </span>
            ))}
          </span>
          <div class="dense-track" aria-hidden="true" onPointerDown={drag} onPointerMove={drag}>
            <CanvasTracks lanes={all} frame={frame} now={now} row="hairline" over={over} />
            <svg width="100%" height="100%" overflow="visible">
              {pick === 'lens' && <rect class="lens" y={y(at)} width="100%" height={y(LENS)} />}
            </svg>
          </div>
          <span class="lane-out">
            <span>{grouped(all.length - failed)} others</span>
            {failed > 0 && <span class="bad">{grouped(failed)} failed</span>}
          </span>
        </div>
      </Plot>
      {strip ?? (
        <div class="tl">
          <LevelStrip name="in flight" level={level} axis={frame.axis} now={now} />
        </div>
      )}
      <p class="lens-cap">
        {pick === 'lens'
          ? `Tasks ${grouped(at + 1)} to ${grouped(at + shown.length)} of ${grouped(all.length)}`
          : `${grouped(shown.length)} of ${grouped(all.length)} tasks`}
      </p>
      <Drawing lanes={under} frame={frame} now={now} over={over} walk />
    </div>
  );
}

/** As it is painted where such a wait begins. */
const OverMark = () => (
  <svg class="over-mark" width="8" height="8" aria-hidden="true">
    <path d="M0 0L8 4L0 8Z" />
  </svg>
);

/** How many lanes are whole under the lens. */
const LENS = 5;
