import type { CellProps } from './cell-props.ts';
import { Panel } from './Panel.tsx';
import { staleClass } from './stale-class.ts';
import type { CellWithViews } from './use-cell.ts';

interface Props extends Pick<CellProps, 'console'> {
  name: string;
  cell: CellWithViews;
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
