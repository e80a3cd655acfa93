import type { Lanes } from '../../runtime/trace/index.ts';
import { Grid } from './Grid.tsx';
import type { Frame } from './geometry.ts';
import { rem } from './rem.ts';
import { percent } from './ticks.ts';

/** The height of a lane in the style sheet, in px of letters of 16. Links are drawn only where lanes have it: not on a phone. */
const LANE = 32;
/** From the middle of a lane to the edge of its bar, and a little air. */
const TO_EDGE = 13;

/** With more lanes than this, lines to who was started would hide the lanes. */
const MOST_SPAWNS = 18;

const middle = (row: number): number => row * LANE + LANE / 2;

/** What lies under the lanes: the grid, what happened after main, who started whom, and who woke whom. */
export function Links({ lanes, frame }: { lanes: Lanes; frame: Frame }) {
  const { axis, mainEnd } = frame;
  const rows = new Map(lanes.lanes.map((lane, row) => [lane.task, row]));
  const at = (time: number): string => `${percent(time, axis)}%`;
  const inView = (time: number): boolean => time >= axis.min && time <= axis.max;
  return (
    <svg width="100%" height="100%">
      {mainEnd !== undefined && mainEnd < axis.max && (
        <>
          <rect
            class="shade-after"
            x={at(Math.max(mainEnd, axis.min))}
            width={`${100 - Math.max(0, percent(mainEnd, axis))}%`}
            height="100%"
          />
          {inView(mainEnd) && <line class="prog-end" x1={at(mainEnd)} x2={at(mainEnd)} y2="100%" />}
        </>
      )}
      <Grid axis={axis} />
      {lanes.lanes.length <= MOST_SPAWNS &&
        lanes.lanes.map(({ parent, start }, row) => {
          const from = rows.get(parent);
          return (
            from !== undefined &&
            inView(start) && (
              <line
                class="spawn"
                x1={at(start)}
                x2={at(start)}
                y1={rem(middle(from))}
                y2={rem(middle(row))}
              />
            )
          );
        })}
      {[
        ...lanes.wakes.map((wake) => ({ ...wake, kind: 'wake' })),
        ...lanes.aborts.map((abort) => ({ ...abort, kind: 'wake wake-abort' })),
      ].map(({ time, from, to, kind }) => {
        const [ended, woken] = [rows.get(from), rows.get(to)];
        if (ended === undefined || woken === undefined || ended === woken || !inView(time))
          return null;
        const up = woken < ended;
        const tip = up ? 8 : -TO_EDGE;
        const head = up ? 6 : -6;
        return (
          <svg class={kind} x={at(time)} y={rem(middle(woken))}>
            <line y1={rem(middle(ended) - middle(woken))} y2={rem(tip + head)} />
            <svg y={rem(tip)} overflow="visible">
              <path d={`M0 0l-3.75 ${head}h7.5z`} />
            </svg>
          </svg>
        );
      })}
    </svg>
  );
}
