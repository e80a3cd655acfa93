import { grouped } from '../../runtime/trace/readings/grouped.ts';
import { ordinal } from '../../runtime/trace/readings/ordinal.ts';
import type { OverLimit } from './limited.ts';

/** So many are named; the others are counted. */
const MOST = 3;

/** `the 5th request, over the limit of 3` */
export function overText({ ranks, limit }: OverLimit): string {
  const more = ranks.size - MOST;
  const named = [...ranks.values()].slice(0, MOST).map(ordinal).join(', ');
  const which = `the ${named}${more > 0 ? ` and ${more} more` : ''}`;
  return `${which} ${ranks.size === 1 ? 'request' : 'requests'}, over the limit of ${grouped(limit)}`;
}

/** `5th`, and how many more there are. */
export function rankText({ ranks }: OverLimit): string {
  const [first = 0, ...more] = ranks.values();
  return `${ordinal(first)}${more.length > 0 ? ` +${more.length}` : ''}`;
}
