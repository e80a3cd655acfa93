import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Lane, Lanes } from '../../runtime/trace/index.ts';
import { Flag } from './Flag.tsx';
import type { Frame } from './geometry.ts';
import { LaneRow } from './LaneRow.tsx';
import { Links } from './Links.tsx';
import { Ruler } from './Ruler.tsx';
import { percent } from './ticks.ts';
import { treeLines } from './tree.ts';

interface Props {
  lanes: Lanes;
  frame: Frame;
  now: number | undefined;
  slider?: JSX.SVGAttributes<SVGSVGElement> | undefined;
  ruler?: JSX.HTMLAttributes<HTMLDivElement>;
  body?: JSX.HTMLAttributes<HTMLDivElement>;
}

/** From this many lanes on, the lanes scroll under their ruler. */
const TALL = 18;

/** The drawing itself, the same in print and on the page: ruler, lanes, links, and the playhead if there is one. */
export function Drawing({ lanes, frame, now, slider, ruler, body }: Props) {
  const { axis, mainEnd, stuck, last } = frame;
  const tall = lanes.lanes.length > TALL;
  const twigs = useMemo(() => treeLines(lanes.lanes), [lanes]);
  const ends = useMemo(() => endsOf(lanes), [lanes]);
  const links = useMemo(() => <Links lanes={lanes} frame={frame} />, [lanes]);
  const x = now === undefined ? '' : `${percent(now, axis)}%`;
  return (
    <div class={tall ? 'tl is-tall' : 'tl'} tabIndex={tall && !slider ? 0 : undefined}>
      <div class="tl-head">
        <span class="tl-corner" />
        <div class="tl-ruler" {...ruler}>
          <Ruler axis={axis} until={stuck ? last : undefined} flag={now} />
          {now !== undefined && (
            <svg
              class="tl-flag"
              width="100%"
              height="32"
              overflow="visible"
              aria-hidden={slider ? undefined : 'true'}
            >
              <Flag axis={axis} now={now} slider={slider} />
            </svg>
          )}
        </div>
        <span class="tl-corner-r" />
      </div>
      <div class="tl-body" {...body}>
        <div class="tl-over tl-under" aria-hidden="true">
          {links}
        </div>
        <ol class="tl-lanes">
          {lanes.lanes.map((lane, row) => (
            <LaneRow
              key={lane.task}
              lane={lane}
              frame={frame}
              twigs={twigs[row] ?? []}
              ends={ends}
              now={now === undefined ? undefined : within(lane, now)}
              standing={now !== undefined && now >= lane.start}
            />
          ))}
        </ol>
        <div class="tl-over" aria-hidden="true">
          <svg width="100%" height="100%" overflow="visible">
            {mainEnd !== undefined && percent(mainEnd, axis) < 84 && (
              <text class="after" x={`${percent(mainEnd, axis)}%`} dx="9" y="20">
                after main
              </text>
            )}
            {now !== undefined && <line class="ph" x1={x} x2={x} y2="100%" />}
          </svg>
        </div>
      </div>
    </div>
  );
}

/** When each task ended. */
function endsOf({ lanes }: Lanes): Map<number, number> {
  return new Map(lanes.flatMap(({ task, end }) => (end === undefined ? [] : [[task, end]])));
}

function within({ start, end }: Lane, now: number): number {
  return Math.max(start, end === undefined ? now : Math.min(end, now));
}
