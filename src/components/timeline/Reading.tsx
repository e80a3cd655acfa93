import type { Lanes } from '../../runtime/trace/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { Said } from './Said.tsx';
import { readingAt } from './words.ts';

/** What each task does at the playhead. Read out when it changes, but not while a replay runs. */
export function Reading({ lanes, now, quiet }: { lanes: Lanes; now: number; quiet: boolean }) {
  return (
    <p class="reading" role="status" aria-live={quiet ? 'off' : 'polite'}>
      <span class="vh">At {formatMs(now)}. </span>
      <Said words={readingAt(lanes, now)} />
    </p>
  );
}
