import { type Flagged, flagGroups, SQUARE } from './flag-groups.ts';
import { noteBeside } from './note-beside.ts';
import { type Axis, percent } from './ticks.ts';

interface Props {
  flags: readonly Flagged[];
  axis: Axis;
  /** The playhead: where it stands upon a line, the line is seen on both sides of it. */
  now?: number | undefined;
}

/** Px: from one number's square to the next. */
const STEP = 22;
const WIDTH = 20;

/**
 * The numbers, in a row of their own above the figures of the ruler, and what is to be seen at the first of them.
 * Their verdicts say it to who cannot see them.
 */
export function EvidenceFlags({ flags, axis }: Props) {
  const note = noteBeside(flags, axis);
  return (
    <>
      <svg class="ev-flags" width="100%" height="100%" overflow="visible" aria-hidden="true">
        <Lines flags={flags} axis={axis} from={WIDTH} />
        {(['wide', 'narrow'] as const).map((room) => (
          <g class={`ev-${room}`}>
            {flagGroups(flags, axis, SQUARE[room]).map((group) => (
              <Group {...group} />
            ))}
          </g>
        ))}
      </svg>
      {note && (
        <p
          class={note.before ? 'ev-note is-before' : 'ev-note'}
          aria-hidden="true"
          style={{ left: `${note.left}%`, right: `${100 - note.right}%` }}
        >
          {note.text}
        </p>
      )}
    </>
  );
}

function Group({ x, numbers }: { x: number; numbers: readonly number[] }) {
  const width = numbers.length * STEP - (STEP - WIDTH);
  return (
    <svg class="ev-flag" x={`${x}%`} overflow="visible">
      {numbers.map((number, index) => (
        <>
          <rect x={index * STEP - width / 2} width={WIDTH} height={WIDTH - 1} />
          <text x={index * STEP - width / 2 + WIDTH / 2} y="14" text-anchor="middle">
            {number}
          </text>
        </>
      ))}
    </svg>
  );
}

/** From what began at a number to its end, under the lanes. */
export function EvidenceShades({ flags, axis }: Props) {
  return (
    <svg width="100%" height="100%">
      {flags.map(({ at, until = at }) => {
        const from = Math.max(0, percent(at, axis));
        const width = Math.min(100, percent(until, axis)) - from;
        return (
          width > 0 && <rect class="ev-shade" x={`${from}%`} width={`${width}%`} height="100%" />
        );
      })}
    </svg>
  );
}

/** A line at each number, over the lanes. */
export const EvidenceLines = (props: Props) => <Lines {...props} from={0} />;

function Lines({ flags, axis, now, from }: Props & { from: number }) {
  return (
    <>
      {[...new Set(flags.map(({ at }) => at))].map((at) => {
        const x = percent(at, axis);
        if (x < 0 || x > 100) return null;
        const name = at === now ? 'ev-line is-at' : 'ev-line';
        return <line class={name} x1={`${x}%`} x2={`${x}%`} y1={from} y2="100%" />;
      })}
    </>
  );
}
