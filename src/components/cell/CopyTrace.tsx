import { CopyButton } from '../timeline/CopyButton.tsx';

/** Puts the run's trace, as JSON lines, on the clipboard. */
export function CopyTrace({ jsonLines }: { jsonLines: () => Promise<string> }) {
  return <CopyButton says="Copy trace" text={jsonLines} />;
}
