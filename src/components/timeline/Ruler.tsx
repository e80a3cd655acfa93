import { type Axis, figure, percent, unit } from './ticks.ts';

interface Props {
  axis: Axis;
  /** Figures stop here, and the axis ends `for ever`; undefined: it ends with its last figure. */
  until: number | undefined;
  /** The playhead's flag: figures that it would touch are left out. */
  flag: number | undefined;
}

/** A figure nearer to the flag than this (percent of the axis) touches it on a wide page, on a narrow one. */
const NEAR = 6;
const NEAR_NARROW = 13;

/** The axis: ticks and figures in ms. */
export function Ruler({ axis, until, flag }: Props) {
  const steps = Array.from({ length: Math.round(axis.max / axis.step) + 1 }, (_, index) => index);
  return (
    <svg class="tl-axis" width="100%" height="32" overflow="visible" aria-hidden="true">
      {axis.half > 0 &&
        steps
          .slice(0, -1)
          .map((index) => <Tick x={percent(index * axis.step + axis.half, axis)} from={28} />)}
      {steps.map((index) => {
        const time = index * axis.step;
        const x = percent(time, axis);
        const last = index === steps.length - 1;
        const away = flag === undefined ? 100 : Math.abs(percent(flag, axis) - (last ? 96 : x));
        const near = away < NEAR ? ' tk-hid' : away < NEAR_NARROW ? ' tk-near' : '';
        const beyond = until !== undefined && time > until;
        return (
          <>
            <Tick x={x} from={25} />
            {(!beyond || last) && (
              <text
                class={`tk${!last && index % 2 === 1 ? ' tk-x' : ''}${last ? ' tk-end' : ''}${near}${nearEnd(x) && !last ? ' tk-last' : ''}`}
                x={`${x}%`}
                y="20"
                text-anchor={last ? 'end' : index === 0 ? 'start' : 'middle'}
              >
                {beyond
                  ? 'for ever'
                  : last
                    ? `${figure(time, axis)} ${unit(axis)}`
                    : figure(time, axis)}
              </text>
            )}
          </>
        );
      })}
    </svg>
  );
}

/** So near to the end that its figure and the last one, which has the unit, would meet on a narrow page. */
const nearEnd = (x: number): boolean => x > 76;

function Tick({ x, from }: { x: number; from: number }) {
  return <line class="tick" x1={`${x}%`} x2={`${x}%`} y1={from} y2="32" />;
}
