import { useRef } from 'preact/hooks';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { type Speed, type Step, Transport } from '../timeline/Transport.tsx';
import type { CellProps } from './cell-props.ts';
import { Notices } from './Notices.tsx';
import { Panel } from './Panel.tsx';
import { staleClass } from './stale-class.ts';
import type { CellWithViews } from './use-cell.ts';

interface Props extends Pick<CellProps, 'number' | 'printed' | 'timeline'> {
  name: string;
  cell: CellWithViews;
  open: boolean;
  onRun: () => Promise<void>;
}

/** The run, drawn; above it what there is to say about it. */
export function TimelinePanel(props: Props) {
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

function Drawn({ number, cell, printed, timeline, onRun }: Props) {
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
