import type { Trouble } from './trouble.ts';

/** What a run needs, in the order in which it is got. */
export type Needed = 'compiler' | 'program' | 'realm';

const sizeOf = (error: unknown): string =>
  error instanceof Error && 'bytes' in error
    ? ` of ${(Number(error.bytes) / 1e6).toFixed(1)} MB`
    : '';

/** What to say about something that did not arrive. */
export function notArrived(getting: Needed, error: unknown): Trouble {
  const offline = navigator.onLine ? '' : 'You seem to be offline. ';
  const saved = 'The text and your code are here and saved; ';
  if (getting === 'compiler' && typeof WebAssembly === 'undefined') {
    return {
      // Nothing comes of trying again.
      phrase: { strong: 'Cannot run', rest: '', bad: true },
      title: 'This browser has no WebAssembly',
      text: 'Some have it switched off for safety. The compiler needs it, so what you type is kept but cannot run here; the text, its timelines and every listing as printed work all the same.',
    };
  }
  if (getting === 'compiler') {
    return {
      missing: true,
      title: 'The compiler did not arrive',
      text: `${offline}${saved}running needs one download${sizeOf(error)} first.`,
    };
  }
  if (getting === 'program') {
    return {
      missing: true,
      title: 'The program did not arrive',
      text: `${offline}${saved}running needs one small download first.`,
    };
  }
  return {
    title: 'The program could not be started',
    text: error instanceof Error ? error.message : String(error),
  };
}
