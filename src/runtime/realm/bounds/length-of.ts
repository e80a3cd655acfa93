import { behind } from '../proxies.ts';
import { getOwnPropertyDescriptor } from '../uncurried.ts';

/** How long a list says it is, without asking the program: of a proxy or a getter, 0. */
export function lengthOf(list: unknown): number {
  if (typeof list !== 'object' || list === null || behind(list)) return 0;
  const length = getOwnPropertyDescriptor(list, 'length')?.value;
  return typeof length === 'number' ? length : 0;
}
