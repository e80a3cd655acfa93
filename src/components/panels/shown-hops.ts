/** Which hops of an error's way are shown: a recursion may have thousands. */

import type { Hop } from '../../runtime/trace/index.ts';

const FIRST = 12;
const LAST = 4;
/** To leave out fewer would need as much room. */
const WHOLE = 20;

/** Those next to what threw, those next to main, and how many are between. */
export function shownHops(hops: readonly Hop[]) {
  if (hops.length <= WHOLE) return { first: hops, left: 0, last: [] };
  return {
    first: hops.slice(0, FIRST),
    left: hops.length - FIRST - LAST,
    last: hops.slice(-LAST),
  };
}
