/** How much of a list is what is wanted there. */

import type { Encoded } from '../trace/index.ts';
import { amount, type Figure } from './figure.ts';
import { type Plain, sameValue } from './same-value.ts';

/** `3 of 3 in place`; of what is no list, or one of fewer than two, there is no such figure. */
export function inPlace(seen: Encoded | undefined, wanted: Plain): Figure | undefined {
  if (!Array.isArray(wanted) || wanted.length < 2) return undefined;
  if (typeof seen !== 'object' || seen?.type !== 'array') return undefined;
  const items = seen.items as readonly Encoded[];
  return {
    value: wanted.filter((each, i) => sameValue(items[i], each)).length,
    text: (least, most) => `${amount(least, most)} of ${wanted.length} in place`,
  };
}
