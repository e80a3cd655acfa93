import { Component } from 'preact';
import type { Lane } from '../../runtime/trace/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { standingsAt } from '../../runtime/trace/readings/standing.ts';
import { BarCell } from './BarCell.tsx';
import { blocksOf, endOf, type Frame, notchesOf, piecesOf, thinned } from './geometry.ts';
import { LaneName } from './LaneName.tsx';
import type { OverLimit } from './limited.ts';
import { Mark } from './Mark.tsx';
import { percent } from './ticks.ts';
import type { Twig } from './tree.ts';
import { laneText } from './words.ts';

interface Props {
  lane: Lane;
  frame: Frame;
  twigs: readonly Twig[];
  /** When each task ended, for the notches of those that wait for it. */
  ends: ReadonlyMap<number, number>;
  /** The playhead, held within the lane's own life: it changes only while the lane does. */
  now: number | undefined;
  /** Whether anything is behind the playhead to stand on. */
  standing: boolean;
  /** Its waits and ticks are painted elsewhere, for they are many. */
  painted?: boolean | undefined;
  /** True: it is one of those to be seen; false: it is set back. */
  lit?: boolean | undefined;
  /** Its waits at this line of the code are lit. */
  line?: number | undefined;
  /** What began over a limit. */
  over?: OverLimit | undefined;
  tabIndex?: number | undefined;
}

/** One task: its name, its waits and ticks, and how it ended. */
export class LaneRow extends Component<Props> {
  private known: (Pick<Props, 'lane' | 'frame' | 'ends'> & { drawn: Drawn }) | undefined;

  override shouldComponentUpdate(next: Props): boolean {
    const { lane, frame, now, standing, painted, lit, line, over, tabIndex } = this.props;
    if (next.lane !== lane || next.painted !== painted || next.lit !== lit) return true;
    if (next.tabIndex !== tabIndex || next.line !== line || next.over !== over) return true;
    return (
      !next.painted && (next.frame !== frame || next.now !== now || next.standing !== standing)
    );
  }

  override render(props: Props) {
    const { lane, frame, twigs, now, standing } = props;
    const { painted, lit, line, over, tabIndex } = props;
    const pieces = painted ? [] : piecesOf(lane, frame);
    return (
      <li
        class={lit === false ? 'lane is-dim' : 'lane'}
        aria-label={laneText(lane, frame.stuck, over)}
        tabIndex={tabIndex}
        data-task={tabIndex === undefined ? undefined : lane.task}
      >
        <LaneName name={lane.name} twigs={twigs} ranks={over?.tasks.get(lane.task)} />
        <div class="lane-track" aria-hidden="true">
          {!painted && this.notches()}
          {pieces.length > 0 && (
            <table class="bars" role="presentation">
              <tbody>
                <tr>
                  {pieces.map(({ bar, width }) =>
                    bar ? (
                      <BarCell bar={bar} share={width} now={now} line={line} over={over} />
                    ) : (
                      <td {...{ width: `${width}%` }} />
                    ),
                  )}
                  <td />
                </tr>
              </tbody>
            </table>
          )}
          {!painted && this.marks(standing ? now : undefined)}
        </div>
        <span class="lane-out">{figure(lane)}</span>
      </li>
    );
  }

  /** What does not change with the playhead, which moves more often than these do. */
  private drawn(): Drawn {
    const { lane, frame, ends } = this.props;
    const { known } = this;
    if (known?.lane === lane && known.frame === frame && known.ends === ends) return known.drawn;
    const drawn = drawnOf(lane, frame, ends);
    this.known = { lane, frame, ends, drawn };
    return drawn;
  }

  /** One for each task waited for, under the words on the line. */
  private notches() {
    const { notches } = this.drawn();
    if (notches.length === 0) return null;
    return (
      <svg class="marks notches" width="100%" height="100%">
        {notches.map((x) => (
          <line x1={`${x}%`} x2={`${x}%`} y1="50%" y2="72%" />
        ))}
      </svg>
    );
  }

  private marks(now: number | undefined) {
    const { lane, frame } = this.props;
    const { axis } = frame;
    const { caps, runs, prints } = this.drawn();
    const end = endOf(lane, frame);
    const spans = now === undefined ? [] : standingsAt(lane, now);
    const nowX = now === undefined ? 0 : percent(now, axis);
    return (
      <svg class="marks" width="100%" height="100%">
        {caps.map((x) => (
          <line class="cap" x1={`${x}%`} x2={`${x}%`} y1="34%" y2="66%" />
        ))}
        {blocksOf(lane, axis).map(({ at, width }) => (
          <rect class="lane-busy" x={`${at}%`} width={`${width}%`} y="19%" height="62%" />
        ))}
        {runs.map((x) => (
          <line class="run" x1={`${x}%`} x2={`${x}%`} y1="9%" y2="91%" />
        ))}
        {prints.map((x) => (
          <svg class="print" x={`${x}%`} y="50%">
            <path d="M-4-16h8l-4 5z" />
          </svg>
        ))}
        {end !== undefined && <Mark x={end} outcome={lane.outcome} />}
        {spans.length > 0 && nowX >= 0 && nowX <= 100 && (
          <svg class="nowdot" x={`${nowX}%`} y="50%">
            <circle cy={spans.every((span) => span.kind === 'tasks') ? 0 : 10} r="4" />
          </svg>
        )}
      </svg>
    );
  }
}

/** Places on the track, in percent. */
interface Drawn {
  /** Ends of the tasks waited for. */
  notches: readonly number[];
  /** Where waits for other tasks begin and end. */
  caps: readonly number[];
  runs: readonly number[];
  prints: readonly number[];
}

function drawnOf(lane: Lane, frame: Frame, ends: Props['ends']): Drawn {
  const { axis } = frame;
  const ran = lane.runs.filter((time) => time !== lane.end || time === lane.start);
  return {
    notches: lane.spans.flatMap((span) => thinned(notchesOf(span, ends), axis)),
    caps: thinned(capsOf(lane), axis),
    runs: thinned(ran, axis),
    prints: thinned(lane.prints, axis),
  };
}

/** When each wait for other tasks begins and ends. */
const capsOf = ({ spans }: Lane): number[] =>
  spans
    .flatMap(({ kind, from, to = from }) => (kind === 'tasks' ? [from, to] : []))
    .sort((a, b) => a - b);

function figure({ outcome, end }: Lane) {
  if (outcome === 'failed' || outcome === 'stopped') return <span class="bad">{outcome}</span>;
  if (outcome === 'resolved') return end === undefined ? '' : formatMs(end);
  return <span class="dim-t">{outcome}</span>;
}
