import type { Wait } from '../../../runtime/trace/index.ts';
import { rem } from '../../timeline/rem.ts';
import { BOX, Head, Held, heldHalf, PILL, Task } from './parts.tsx';

/** From a task to the next one, with two words and what is held between them. */
const STEP = 118;
const X = BOX.width / 2 + 1;
const RIGHT = BOX.width + 1;
/** Where the way back from the last to the first goes up: no further than the narrowest screen with the largest letters. */
const BACK = RIGHT + 12;

const middleOf = (at: number): number => BOX.height / 2 + 1 + at * STEP;

/** One under the other: each waits for the next, and the last one for the first. */
export function Ring({ members }: { members: readonly Wait[] }) {
  const last = members.length - 1;
  const held = members[last]?.held;
  const end = middleOf(last) + (held === undefined ? BOX.height / 2 : (STEP + PILL.height) / 2);
  return (
    <svg class="cycle cy-ring" width={rem(BACK + 1)} height={rem(end + 1)}>
      {members.map((wait, at) => (
        <Down held={wait.held} from={middleOf(at)} isLast={at === last} />
      ))}
      <Back held={held} from={middleOf(last)} to={middleOf(0)} />
      {members.map((wait, at) => (
        <Task wait={wait} x={X} y={middleOf(at)} />
      ))}
    </svg>
  );
}

/** From a task to what it waits for: what the next one holds, or the next one. */
function Down({ held, from, isLast }: { held: string | undefined; from: number; isLast: boolean }) {
  const pill = from + STEP / 2;
  const next = from + STEP - BOX.height / 2 - 1;
  // The first one's way goes up.
  if (held === undefined && isLast) return null;
  const end = held === undefined ? next : pill - PILL.height / 2 - 1;
  return (
    <>
      <Line kind="want" x={X} from={from} to={end} />
      <Head x={X} y={end} to="down" />
      <Word y={held === undefined ? pill : (from + BOX.height / 2 + end) / 2}>waits for</Word>
      {held !== undefined && <Held name={held} x={X} y={pill} />}
      {held !== undefined && !isLast && (
        <>
          <Line kind="hold" x={X} from={pill + PILL.height / 2} to={next} />
          <Word y={(pill + PILL.height / 2 + next) / 2}>held by</Word>
        </>
      )}
    </>
  );
}

/** From the last task, or what it waits for, at the right up to the first. */
function Back({ held, from, to }: { held: string | undefined; from: number; to: number }) {
  const kind = held === undefined ? 'want' : 'hold';
  const y = held === undefined ? from : from + STEP / 2;
  const side = held === undefined ? RIGHT : X + heldHalf(held);
  return (
    <>
      <line class={`cy-${kind}`} x1={rem(side)} x2={rem(BACK)} y1={rem(y)} y2={rem(y)} />
      <Line kind={kind} x={BACK} from={y} to={to} />
      <line class={`cy-${kind}`} x1={rem(BACK)} x2={rem(RIGHT)} y1={rem(to)} y2={rem(to)} />
      {held === undefined && <Head x={RIGHT + 1} y={to} to="left" />}
    </>
  );
}

function Line({
  kind,
  x,
  from,
  to,
}: {
  kind: 'hold' | 'want';
  x: number;
  from: number;
  to: number;
}) {
  return <line class={`cy-${kind}`} x1={rem(x)} x2={rem(x)} y1={rem(from)} y2={rem(to)} />;
}

/** Beside the way down. */
const Word = ({ y, children }: { y: number; children: string }) => (
  <text class="cy-lab cy-beside" x={rem(X + 10)} y={rem(y + 4)}>
    {children}
  </text>
);
