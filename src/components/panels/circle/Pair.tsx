import type { Wait } from '../../../runtime/trace/index.ts';
import { rem } from '../../timeline/rem.ts';
import { BOX, Head, Held, heldHalf, Task } from './parts.tsx';

const MIDDLE = 54;
const ABOVE = 20;
const BELOW = 88;
const EDGE = BOX.width / 2 + 1;

/** Two who wait for each other, side by side; above what the left one has, below what the right one has. */
export function Pair({ one, other }: { one: Wait; other: Wait }) {
  return (
    <svg class="cycle cy-pair" width="100%" height={rem(108)}>
      <Side task={one} has={other.held} wants={one.held} to="right" />
      <svg x="100%" overflow="visible">
        <Side task={other} has={one.held} wants={other.held} to="left" />
      </svg>
      <svg x="50%" overflow="visible">
        {other.held !== undefined && <Held name={other.held} x={0} y={ABOVE} />}
        {other.held !== undefined && <Head x={heldHalf(other.held) + 1} y={ABOVE} to="left" />}
        {one.held !== undefined && <Held name={one.held} x={0} y={BELOW} />}
        {one.held !== undefined && <Head x={-heldHalf(one.held) - 1} y={BELOW} to="right" />}
      </svg>
    </svg>
  );
}

interface Side {
  task: Wait;
  has: string | undefined;
  wants: string | undefined;
  /** Where the middle is from here. */
  to: 'left' | 'right';
}

/** A task, with its lines to the middle: to what it has a whole one, to what it waits for a dashed one. */
function Side({ task, has, wants, to }: Side) {
  const sign = to === 'right' ? 1 : -1;
  const x = sign * EDGE;
  const [hasAt, wantsAt] = to === 'right' ? [ABOVE, BELOW] : [BELOW, ABOVE];
  const middle = to === 'right' ? '50%' : '-50%';
  // Without a thing between them the other's arrow comes all the way.
  const words = to === 'right' ? '27%' : '-27%';
  return (
    <>
      <Line kind={has === undefined ? 'want' : 'hold'} x={x} y={hasAt} to={middle} />
      {has === undefined ? (
        <Head
          x={x}
          y={MIDDLE + (hasAt < MIDDLE ? -1 : 1) * (BOX.height / 2 + 1)}
          to={hasAt < MIDDLE ? 'down' : 'up'}
        />
      ) : (
        <text class="cy-lab" x={words} y={rem(hasAt < MIDDLE ? hasAt - 6 : hasAt + 15)}>
          holds
        </text>
      )}
      <Line kind="want" x={x} y={wantsAt} to={middle} />
      <text
        class="cy-lab"
        x={wants === undefined ? middle : words}
        y={rem(wantsAt < MIDDLE ? wantsAt - 6 : wantsAt + 15)}
      >
        waits for
      </text>
      <Task wait={task} x={x} y={MIDDLE} />
    </>
  );
}

/** Up or down from a task, and on to the middle. */
function Line({ kind, x, y, to }: { kind: 'hold' | 'want'; x: number; y: number; to: string }) {
  return (
    <>
      <line class={`cy-${kind}`} x1={rem(x)} x2={rem(x)} y1={rem(MIDDLE)} y2={rem(y)} />
      <line class={`cy-${kind}`} x1={rem(x)} x2={to} y1={rem(y)} y2={rem(y)} />
    </>
  );
}
