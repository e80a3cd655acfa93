/** How often the answer asked the clock. */

import { counted } from '../figure.ts';
import type { Look } from '../words.ts';

/** The answer sets at most `most` timers: it does not ask again and again. */
export const setsTimersAtMost =
  (most: number): Look<{ timers: number }> =>
  (run) => {
    const timers = [...run.trace.of('timer-set')].filter(({ actor }) => actor === 'reader');
    return {
      pass: timers.length <= most,
      facts: { timers: timers.length },
      text: `${timers.length} timers were set; ${most} are enough.`,
      figure: counted(timers.length, 'timer', 'timers'),
      at: timers[most]?.time ?? 0,
    };
  };
