import { Icon } from '../timeline/Icon.tsx';
import type { CellState } from './cell-state.ts';

interface Props {
  state: CellState;
  /** The page's script is here: before that nothing can be run. */
  awake: boolean;
  /** Beside a main button of another kind, it is a plain one. */
  plain?: boolean;
  /** The pointer or the focus is upon it. */
  onApproach: () => void;
  /** It is pressed down: until the press has ended, there is time to get a run ready. */
  onPress: () => void;
  onRun: () => Promise<void>;
  onStop: () => void;
}

/** Run; while a run takes long, Stop. */
export function RunButton({ state, awake, plain, onApproach, onPress, onRun, onStop }: Props) {
  const stops = state.activity !== 'idle' && state.slow > 0;
  // Nothing can be run until what did not arrive is there.
  const again = !stops && state.trouble !== undefined && !state.trouble.phrase;
  return (
    <button
      type="button"
      class={plain || again ? 'btn' : 'btn btn-run'}
      aria-disabled={awake ? undefined : 'true'}
      aria-keyshortcuts="Control+Enter Meta+Enter"
      title={stops || again ? undefined : 'Run (Ctrl Enter)'}
      onPointerEnter={onApproach}
      onFocus={onApproach}
      onPointerDown={onPress}
      onClick={stops ? onStop : () => void onRun()}
    >
      <Icon name={stops ? 'stop' : again ? 'again' : 'play'} />
      <span>{stops ? 'Stop' : again ? 'Try again' : 'Run'}</span>
    </button>
  );
}
