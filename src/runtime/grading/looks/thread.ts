/** Whether the answer let go of the thread. */

import { formatMs } from '../../trace/index.ts';
import type { Look } from '../words.ts';

/** No turn blocks the thread for more than `most` ms. */
export const blocksAtMost =
  (most: number): Look<{ longest: number; at: number }> =>
  (run) => {
    const turns = [...run.trace.of('turn')].sort((a, b) => b.length - a.length);
    const [longest] = turns;
    const ms = longest?.length ?? 0;
    const at = (longest?.time ?? 0) - ms;
    return {
      pass: ms <= most,
      facts: { longest: ms, at },
      text:
        ms > most
          ? `From ${formatMs(at)} the thread was blocked for ${formatMs(ms)}; nothing else could run.`
          : `The longest block of the thread was ${formatMs(ms)}.`,
      at,
    };
  };

/** The answer sets at most `most` timers: it does not ask again and again. */
export const setsTimersAtMost =
  (most: number): Look<{ timers: number }> =>
  (run) => {
    const timers = [...run.trace.of('timer-set')].filter(({ actor }) => actor === 'reader');
    return {
      pass: timers.length <= most,
      facts: { timers: timers.length },
      text: `${timers.length} timers were set; ${most} are enough.`,
      at: timers[most]?.time ?? 0,
    };
  };
