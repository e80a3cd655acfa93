import { CopyButton } from '../timeline/CopyButton.tsx';

/** Puts the run's trace, as JSON lines, on the clipboard. */
export function CopyTrace({ jsonLines }: { jsonLines: () => string }) {
  return <CopyButton says="Copy trace" text={jsonLines} />;
}
