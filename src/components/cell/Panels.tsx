import { Component, type ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { type Speed, type Step, Transport } from '../timeline/Transport.tsx';
import type { CellProps } from './Cell.tsx';
import { type CellState, isEdited, isStale } from './cell-state.ts';
import { Notices } from './Notices.tsx';
import type { UsedCell } from './use-cell.ts';

interface Props extends Pick<CellProps, 'number' | 'printed' | 'console' | 'timeline'> {
  name: string;
  cell: UsedCell;
  open: boolean;
}

/** What was printed: by the build's run, until the reader has run it. */
export function ConsolePanel({ name, cell, open, console: printed }: Props) {
  const { state, live, onLine } = cell;
  const { run, playhead } = state;
  return (
    <Panel name={name} id="console" open={open}>
      {run && live
        ? open && (
            <div class={staleClass(state)}>
              <live.Console lines={run.lines} playhead={playhead} onLine={onLine} />
              <live.Unkept summary={run.summary} />
            </div>
          )
        : ((printed && <div class={staleClass(state)}>{printed}</div>) ?? (
            <p class="empty">Nothing has been printed yet.</p>
          ))}
    </Panel>
  );
}

interface TimelineProps extends Props {
  onRun: () => Promise<void>;
}

/** The run, drawn; above it what there is to say about it. */
export function TimelinePanel(props: TimelineProps) {
  const { name, cell, open } = props;
  const { state, live } = cell;
  return (
    <Panel name={name} id="timeline" open={open}>
      <Notices cell={cell} />
      {live && state.activity !== 'idle' && state.fetching ? (
        <live.Busy {...state.fetching} />
      ) : (
        <Drawn {...props} />
      )}
    </Panel>
  );
}

function Drawn({ number, cell, printed, timeline, onRun }: TimelineProps) {
  const { state, live } = cell;
  const first = useRef<Step | Speed>();
  if (state.run !== undefined && live !== undefined)
    return <live.DrawnRun number={number} cell={cell} run={state.run} first={first} />;
  const ask = (what: Step | Speed): void => {
    first.current = what;
    void onRun();
  };
  if (timeline === undefined) return <NothingYet />;
  return (
    <div class={staleClass(state)}>
      {printed && <PrintedTransport at={printed.at} onAsk={ask} />}
      {timeline}
      {printed && (
        <p class="reading">
          <strong>main</strong> {ENDED[printed.outcome]} at {formatMs(printed.at)}.
        </p>
      )}
      {printed && <p class="tools" aria-hidden="true" />}
    </div>
  );
}

/** The run on show, the reader's or the printed one, is not one of this text. */
const staleClass = (state: CellState): string | undefined =>
  (state.run ? isStale(state) : isEdited(state)) ? 'is-stale' : undefined;

const ENDED = {
  finished: 'finished',
  failed: 'failed',
  deadlock: 'waits, and nothing can wake it,',
  limit: 'was stopped',
  stopped: 'was stopped',
};

/** The transport of the printed run: any of its buttons makes it a live one, which then does what was asked. */
function PrintedTransport({ at, onAsk }: { at: number; onAsk: (what: Step | Speed) => void }) {
  return (
    <Transport now={at} end={at} playing={false} speed="instant" onStep={onAsk} onSpeed={onAsk} />
  );
}

function NothingYet() {
  return (
    <>
      <div class="tl ghost" aria-hidden="true">
        <div class="tl-head">
          <span />
          <div class="tl-ruler" />
        </div>
        <div class="ghost-lanes" />
      </div>
      <p class="empty">
        <b>Nothing has happened yet.</b> Run the listing to draw its timeline. <kbd>Ctrl</kbd>
        <kbd>Enter</kbd>
      </p>
    </>
  );
}

interface PanelProps {
  name: string;
  id: string;
  open: boolean;
  children: ComponentChildren;
}

/** Real ms after which a panel that is not open follows the others: what is on show is drawn first. */
const LATER = 100;

/** One of the views under the bar. Those that are not open are still printed, and shown without a script. */
export class Panel extends Component<PanelProps> {
  private later: ReturnType<typeof setTimeout> | undefined;

  override shouldComponentUpdate({ open }: PanelProps): boolean {
    clearTimeout(this.later);
    if (open || this.props.open) return true;
    this.later = setTimeout(() => this.forceUpdate(), LATER);
    return false;
  }

  override componentWillUnmount(): void {
    clearTimeout(this.later);
  }

  override render({ name, id, open, children }: PanelProps) {
    return (
      <div
        class="panel"
        role="tabpanel"
        id={`${name}-${id}-panel`}
        aria-labelledby={`${name}-${id}-tab`}
        tabIndex={0}
        hidden={!open}
      >
        {children}
      </div>
    );
  }
}
