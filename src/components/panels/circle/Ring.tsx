import type { Wait } from '../../../runtime/trace/index.ts';
import { BOX, Head, Held, heldHalf, Task } from './parts.tsx';

const STEP = 104;
const X = BOX.width / 2 + 1;
const RIGHT = BOX.width + 1;
/** Where the way back from the last to the first goes up. */
const BACK = RIGHT + 96;

const middleOf = (at: number): number => BOX.height / 2 + 1 + at * STEP;

/** Three or more, one under the other: each waits for the next, and the last one for the first. */
export function Ring({ members }: { members: readonly Wait[] }) {
  const last = members.length - 1;
  return (
    <svg class="cycle" height={middleOf(last) + BOX.height / 2 + 1} aria-hidden="true">
      {members.slice(0, -1).map(({ held }, at) => (
        <Down held={held} from={middleOf(at)} />
      ))}
      <Back held={members[last]?.held} from={middleOf(last)} to={middleOf(0)} />
      {members.map((wait, at) => (
        <Task wait={wait} x={X} y={middleOf(at)} />
      ))}
    </svg>
  );
}

/** From a task to the next one below. */
function Down({ held, from }: { held: string | undefined; from: number }) {
  const y = from + STEP / 2;
  const end = from + STEP - BOX.height / 2 - 1;
  const labels = X + (held === undefined ? 10 : heldHalf(held) + 8);
  return (
    <>
      <line class="cy-want" x1={X} x2={X} y1={from} y2={held === undefined ? end : y} />
      <text class="cy-lab cy-beside" x={labels} y={held === undefined ? y + 4 : y - 6}>
        waits for
      </text>
      {held === undefined ? (
        <Head x={X} y={end} to="down" />
      ) : (
        <>
          <line class="cy-hold" x1={X} x2={X} y1={y} y2={end} />
          <Held name={held} x={X} y={y} />
          <Head x={X} y={y - 16} to="down" />
          <text class="cy-lab cy-beside" x={labels} y={y + 16}>
            held by
          </text>
        </>
      )}
    </>
  );
}

/** From the last task, at its right, up to the first. */
function Back({ held, from, to }: { held: string | undefined; from: number; to: number }) {
  const y = (from + to) / 2;
  if (held === undefined)
    return (
      <>
        <path class="cy-want" d={`M${RIGHT} ${from}H${BACK}V${to}H${RIGHT}`} />
        <Head x={RIGHT + 1} y={to} to="left" />
      </>
    );
  return (
    <>
      <path class="cy-want" d={`M${RIGHT} ${from}H${BACK}V${y}`} />
      <path class="cy-hold" d={`M${BACK} ${y}V${to}H${RIGHT}`} />
      <Held name={held} x={BACK} y={y} />
      <Head x={BACK} y={y + 16} to="up" />
    </>
  );
}
