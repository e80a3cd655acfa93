import type { Connection } from '../../runtime/trace/index.ts';
import { type Axis, percent } from '../timeline/ticks.ts';

interface Props {
  connection: Connection;
  axis: Axis;
  last: number;
  nameOf: (task: number) => string;
}

/** A bracket over the time in which a task holds the connection, with its name; a thinner one for a transaction. */
export function Holds({ connection, axis, last, nameOf }: Props) {
  return (
    <svg class="marks holds" width="100%" height="100%" overflow="visible">
      {connection.transactions.map(({ from, to, how }) => (
        <Bracket
          kind={how === 'rollback' ? 'trans is-bad' : 'trans'}
          left={percent(from, axis)}
          right={percent(to ?? last, axis)}
          open={to === undefined}
          y={40}
          name=""
        />
      ))}
      {connection.holds.map(({ task, out, back }) =>
        out === undefined ? null : (
          <Bracket
            kind="hold"
            left={percent(out, axis)}
            right={percent(back ?? last, axis)}
            open={back === undefined}
            y={10}
            name={nameOf(task)}
          />
        ),
      )}
    </svg>
  );
}

interface BracketProps {
  kind: string;
  /** Percent of the track. */
  left: number;
  right: number;
  open: boolean;
  y: number;
  name: string;
}

const CHARACTER = 7.6;
/** A track is this long at least, in px. */
const TRACK = 300;

function Bracket({ kind, left, right, open, y, name }: BracketProps) {
  const foot = y < 20 ? y + 7 : y - 5;
  const plate = name.length * CHARACTER + 12;
  const fits = ((right - left) / 100) * TRACK > plate;
  return (
    <>
      <line class={kind} x1={`${left}%`} x2={`${right}%`} y1={y} y2={y} />
      <line class={kind} x1={`${left}%`} x2={`${left}%`} y1={y} y2={foot} />
      {!open && <line class={kind} x1={`${right}%`} x2={`${right}%`} y1={y} y2={foot} />}
      {name !== '' && fits && (
        <svg x={`${left}%`} overflow="visible">
          <rect class="plate" x="10" y={y - 8} width={plate} height="15" />
          <text x="16" y={y + 4}>
            {name}
          </text>
        </svg>
      )}
    </>
  );
}
