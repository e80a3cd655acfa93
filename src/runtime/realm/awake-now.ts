/** Real time, without the machine's sleep. */

import { realNow } from './originals.ts';

/** Real ms; what computes for longer without a look at the clock is ended by its host, if that is awake. */
const LONGEST = 2500;

let last = realNow();
let slept = 0;

/** Real ms. A step that no host would have let pass is a sleep, and no time: clocks of some systems go on in it. */
export function awakeNow(): number {
  const now = realNow();
  if (now - last > LONGEST) slept += now - last;
  last = now;
  return now - slept;
}
