import { Icon } from '../timeline/Icon.tsx';
import type { CellState } from './cell-state.ts';

interface Props {
  state: CellState;
  /** The page's script is here: before that nothing can be run. */
  awake: boolean;
  /** Beside a main button of another kind, it is a plain one. */
  plain?: boolean;
  /** It is about to be pressed: what running needs can be made ready until the press has ended. */
  onTouch: () => Promise<void>;
  onRun: () => Promise<void>;
  onStop: () => void;
}

/** Run; while a run takes long, Stop. */
export function RunButton({ state, awake, plain, onTouch, onRun, onStop }: Props) {
  const stops = state.activity !== 'idle' && state.slow > 0;
  return (
    <button
      type="button"
      class={plain ? 'btn' : 'btn btn-run'}
      aria-disabled={awake ? undefined : 'true'}
      aria-keyshortcuts="Control+Enter Meta+Enter"
      title={stops ? undefined : 'Run (Ctrl Enter)'}
      onPointerDown={() => void onTouch()}
      onClick={stops ? onStop : () => void onRun()}
    >
      <Icon name={stops ? 'stop' : 'play'} />
      <span>{stops ? 'Stop' : state.trouble && !state.trouble.phrase ? 'Try again' : 'Run'}</span>
    </button>
  );
}
