import { useState } from 'preact/hooks';

interface Props {
  says: string;
  /** What is copied; made when it is asked for. */
  text: () => string | Promise<string>;
}

/** Puts a text on the clipboard, and says whether that worked. */
export function CopyButton({ says, text }: Props) {
  const [said, say] = useState(says);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(await text());
      say('Copied');
    } catch {
      say('Not copied');
    }
    setTimeout(() => say(says), 2000);
  };
  return (
    <button type="button" class="link-btn" aria-live="polite" onClick={() => void copy()}>
      {said}
    </button>
  );
}
