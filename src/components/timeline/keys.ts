import type { Stops } from './stops.ts';
import { nextStop, previousStop } from './stops.ts';

/** Where a key moves the playhead to; undefined: the key is none of the timeline's. */
export function keyMoves(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { now, end, visible, stops }: { now: number; end: number; visible: number; stops: Stops },
): number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const step = visible / (event.shiftKey ? 10 : 100);
  const moves: Record<string, () => number> = {
    ',': () => previousStop(stops, now),
    '.': () => nextStop(stops, now),
    ArrowLeft: () => now - step,
    ArrowDown: () => now - step,
    ArrowRight: () => now + step,
    ArrowUp: () => now + step,
    Home: () => 0,
    End: () => end,
  };
  const to = moves[event.key]?.();
  return to === undefined ? undefined : Math.min(end, Math.max(0, to));
}
