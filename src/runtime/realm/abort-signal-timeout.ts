/** `AbortSignal.timeout` in virtual time (DOM, "Interface AbortSignal"). */

import { $AbortController, $DOMException, $Number, $TypeError } from './originals.ts';
import type { Timers } from './timers.ts';

/** The platform's own `AbortSignal.timeout` runs in real time. */
export function abortSignalTimeout(timers: Timers): (delay: unknown) => AbortSignal {
  return function timeout(delay: unknown): AbortSignal {
    const ms = $Number(delay);
    if (!(ms >= 0 && ms <= Number.MAX_SAFE_INTEGER)) {
      throw new $TypeError(
        'AbortSignal.timeout takes a number of milliseconds that is not negative',
      );
    }
    const controller = new $AbortController();
    const abort = () =>
      controller.abort(
        new $DOMException('The operation was aborted due to timeout', 'TimeoutError'),
      );
    // It cannot be cleared, so it is never left behind.
    timers.set({ api: 'AbortSignal.timeout', delay: Math.trunc(ms), fire: abort, own: false });
    return controller.signal;
  };
}
