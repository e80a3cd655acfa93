import { grouped } from '../../runtime/trace/readings/grouped.ts';
import { ordinal } from '../../runtime/trace/readings/ordinal.ts';
import type { OverLimit, Ranks } from './limited.ts';

/** So many are named; the others are counted. */
const MOST = 3;

/** `the 5th request, over the limit of 3`; `calls at a time: the 5th, over the limit of 3` */
export function overText({ of, limit }: OverLimit, ranks: Ranks): string {
  const more = ranks.length - MOST;
  const named = ranks.slice(0, MOST).map(ordinal).join(', ');
  const which = `the ${named}${more > 0 ? ` and ${more} more` : ''}`;
  const over = `over the limit of ${grouped(limit)}`;
  if (typeof of === 'object') return `${of.noted}: ${which}, ${over}`;
  const each = of === 'requests' ? 'request' : 'worker';
  return `${which} ${each}${ranks.length === 1 ? '' : 's'}, ${over}`;
}

/** `5th`, and how many more there are. */
export function rankText([first = 0, ...more]: Ranks): string {
  return `${ordinal(first)}${more.length > 0 ? ` +${more.length}` : ''}`;
}
