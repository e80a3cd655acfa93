import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Lane, Lanes } from '../../runtime/trace/index.ts';
import { More } from '../panels/More.tsx';
import { useFirst } from '../panels/use-first.ts';
import { CanvasTracks } from './CanvasTracks.tsx';
import { TALL } from './drawn-rows.ts';
import type { Flagged } from './flag-groups.ts';
import { type Frame, pieceCount } from './geometry.ts';
import { LaneRow } from './LaneRow.tsx';
import { LevelStrip } from './LevelStrip.tsx';
import { Links } from './Links.tsx';
import type { OverLimit } from './limited.ts';
import { Plot } from './Plot.tsx';
import { ResourceRow } from './ResourceRow.tsx';
import { shownLine } from './shown-line.ts';
import { percent } from './ticks.ts';
import { treeLines } from './tree.ts';

export interface DrawingProps {
  lanes: Lanes;
  frame: Frame;
  now: number | undefined;
  slider?: JSX.SVGAttributes<SVGSVGElement> | undefined;
  ruler?: JSX.HTMLAttributes<HTMLDivElement>;
  body?: JSX.HTMLAttributes<HTMLDivElement>;
  corner?: ComponentChildren;
  /** Moments with a number: of checks that failed. */
  flags?: readonly Flagged[] | undefined;
  /** What began over the limit of a check. */
  over?: OverLimit | undefined;
  /** Stands under it, and does not scroll with it. */
  strip?: ComponentChildren;
  /** Drawn under the lanes: what a reader has asked to see. */
  marks?: ComponentChildren;
  /** The lanes that are to be seen; the others are set back. Undefined: all are. */
  lit?: ReadonlySet<number> | undefined;
  /** The line of the code whose waits are to be seen. */
  line?: number | undefined;
  /** Lanes can be walked through by keyboard. */
  walk?: boolean;
}

/** Of more things that were held, or filled and emptied, the others wait for a click. */
const MOST_STRIPS = 40;
/** More bars in view than this are painted: as elements they would take longer than a frame. */
const MOST_BARS = 120;

/** The drawing itself, the same in print and on the page: ruler, lanes, links, and the playhead if there is one. */
export function Drawing(props: DrawingProps) {
  const { lanes, frame, now, slider, ruler, body, corner, flags } = props;
  const { over, strip, marks, lit, line, walk } = props;
  const { axis, mainEnd, stuck, last } = frame;
  const tall = lanes.lanes.length > TALL;
  const twigs = useMemo(() => treeLines(lanes.lanes), [lanes]);
  const ends = useMemo(() => endsOf(lanes), [lanes]);
  const links = useMemo(() => <Links lanes={lanes} frame={frame} />, [lanes, frame]);
  const names = useMemo(() => new Map(lanes.lanes.map(({ task, name }) => [task, name])), [lanes]);
  const nameOf = (task: number): string => names.get(task) ?? 'main';
  const held = useFirst(lanes.resources, MOST_STRIPS);
  const strips = useFirst(lanes.levels, MOST_STRIPS);
  const painted = slider !== undefined && pieceCount(lanes.lanes, frame, MOST_BARS) > MOST_BARS;
  const afterMain = mainEnd === undefined ? -1 : percent(mainEnd, axis);
  return (
    <>
      <Plot
        axis={axis}
        until={stuck ? last : undefined}
        now={now}
        class={[
          tall && 'is-tall',
          lit && 'has-lit',
          lanes.lanes.some((lane) => waits(lane, line)) && 'has-line',
        ]
          .filter(Boolean)
          .join(' ')}
        tabIndex={tall && !slider ? 0 : undefined}
        slider={slider}
        ruler={ruler}
        body={body}
        corner={corner}
        flags={flags}
        under={
          <>
            {links}
            {marks}
          </>
        }
        over={
          afterMain >= 0 &&
          afterMain < 84 && (
            <text class="after" x={`${afterMain}%`} dx="9" y="20">
              after main
            </text>
          )
        }
      >
        {painted && (
          <CanvasTracks lanes={lanes.lanes} frame={frame} now={now} row="lane" over={over} />
        )}
        <ol class="tl-lanes">
          {lanes.lanes.map((lane, row) => (
            <LaneRow
              key={lane.task}
              lane={lane}
              frame={frame}
              twigs={twigs[row] ?? NONE}
              ends={ends}
              now={now === undefined ? undefined : within(lane, now)}
              standing={now !== undefined && now >= lane.start}
              painted={painted}
              lit={lit?.has(lane.task)}
              line={waits(lane, line) ? line : undefined}
              over={over}
              tabIndex={walk ? (row === 0 ? 0 : -1) : undefined}
            />
          ))}
        </ol>
        {held.shown.length > 0 && (
          <ol class="tl-held" aria-label="Held">
            {held.shown.map((resource) => (
              <ResourceRow resource={resource} nameOf={nameOf} frame={frame} now={now} />
            ))}
          </ol>
        )}
        <More {...held} />
        {strips.shown.map((level) => (
          <LevelStrip
            key={level.name}
            name={level.name}
            level={level}
            limit={level.limit}
            axis={axis}
            now={now}
          />
        ))}
        <More {...strips} />
      </Plot>
      {strip}
    </>
  );
}

/** Whether a task has waited at that line. */
const waits = ({ spans }: Lane, line: number | undefined): boolean =>
  line !== undefined && spans.some(({ site }) => shownLine(site) === line);

const NONE: readonly never[] = [];

/** When each task ended. */
function endsOf({ lanes }: Lanes): Map<number, number> {
  return new Map(lanes.flatMap(({ task, end }) => (end === undefined ? [] : [[task, end]])));
}

function within({ start, end }: Lane, now: number): number {
  return Math.max(start, end === undefined ? now : Math.min(end, now));
}
