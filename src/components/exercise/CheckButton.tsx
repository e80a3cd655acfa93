import { Icon } from '../timeline/Icon.tsx';
import type { Checking } from './exercise-state.ts';

interface Props {
  /** The page's script is here. */
  awake: boolean;
  checking: Checking | undefined;
  onCheck: () => Promise<void>;
  onStop: () => void;
}

/** Check: the main button of an exercise; while a check takes long, Stop. */
export function CheckButton({ awake, checking, onCheck, onStop }: Props) {
  const stops = checking?.slow;
  return (
    <button
      type="button"
      class="btn btn-run"
      aria-disabled={!awake || (checking && !stops) ? 'true' : undefined}
      aria-keyshortcuts="Control+Enter Meta+Enter"
      title={stops ? undefined : 'Check (Ctrl Enter)'}
      onClick={stops ? onStop : () => void onCheck()}
    >
      {stops ? (
        <Icon name="stop" />
      ) : (
        <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 8.5l4.5 4.5L14.5 3.5" fill="none" stroke="currentColor" stroke-width="1.8" />
        </svg>
      )}
      <span>{stops ? 'Stop' : 'Check'}</span>
    </button>
  );
}
