interface Props {
  /** The page's script is here. */
  awake: boolean;
  busy: boolean;
  onCheck: () => Promise<void>;
}

/** Check: the main button of an exercise. */
export function CheckButton({ awake, busy, onCheck }: Props) {
  return (
    <button
      type="button"
      class="btn btn-run"
      aria-disabled={!awake || busy ? 'true' : undefined}
      aria-keyshortcuts="Control+Enter Meta+Enter"
      title="Check (Ctrl Enter)"
      onClick={() => void onCheck()}
    >
      <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 8.5l4.5 4.5L14.5 3.5" fill="none" stroke="currentColor" stroke-width="1.8" />
      </svg>
      <span>Check</span>
    </button>
  );
}
