import { useState } from 'preact/hooks';

/** Puts the run's trace, as JSON lines, on the clipboard. */
export function CopyTrace({ jsonLines }: { jsonLines: () => string }) {
  const [said, say] = useState('Copy trace');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(jsonLines());
      say('Copied');
    } catch {
      say('Not copied');
    }
    setTimeout(() => say('Copy trace'), 2000);
  };
  return (
    <span class="ends">
      <button type="button" class="link-btn" aria-live="polite" onClick={() => void copy()}>
        {said}
      </button>
    </span>
  );
}
