import { figuresOf } from './figures.ts';
import { rem } from './rem.ts';
import { type Axis, marksOf, percent } from './ticks.ts';

interface Props {
  axis: Axis;
  /** Figures stop here, and the axis ends `for ever`; undefined: it ends with its last figure. */
  until: number | undefined;
  /** The playhead's flag: figures that it would touch are left out. */
  flag: number | undefined;
}

const classes = { never: 'tk', narrow: 'tk tk-x', middle: 'tk tk-m', always: 'tk tk-hid' };

/** The axis: ticks and figures in ms. */
export function Ruler({ axis, until, flag }: Props) {
  const halves = axis.half > 0 ? marksOf(axis, axis.half) : [];
  return (
    <svg class="tl-axis" width="100%" height={rem(32)} overflow="visible" aria-hidden="true">
      {halves.map((time) => (
        <Tick x={percent(time, axis)} from={28} />
      ))}
      {marksOf(axis).map((time) => (
        <Tick x={percent(time, axis)} from={25} />
      ))}
      {figuresOf(axis, until, flag).map(({ x, text, anchor, hidden }) => (
        <text class={classes[hidden]} x={`${x}%`} y={rem(20)} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
}

function Tick({ x, from }: { x: number; from: number }) {
  return <line class="tick" x1={`${x}%`} x2={`${x}%`} y1={rem(from)} y2={rem(32)} />;
}
