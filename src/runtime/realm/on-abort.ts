import { listen, unlisten } from './originals.ts';

/**
 * Calls `action` with the signal's own reason when it aborts; returns how to stop listening. The listener is the
 * platform's, so to speak: `fetch` adds none that a program could count (DOM, "abort algorithms").
 */
export function onAbort(
  signal: AbortSignal | undefined | null,
  action: (reason: unknown) => void,
): () => void {
  if (!signal) return () => {};
  const listener = () => action(signal.reason);
  listen(signal, 'abort', listener);
  return () => unlisten(signal, 'abort', listener);
}
