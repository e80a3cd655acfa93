/** Plain data as a realm would have encoded it, to be printed as the console prints it. */

import type { Encoded } from '../trace/index.ts';
import type { Plain } from './same-value.ts';

export function encodedPlain(value: Plain): Encoded {
  if (value === undefined) return { type: 'undefined' };
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(encodedPlain);
    return { type: 'array', id: 0, class: 'Array', items, more: 0, entries: [] };
  }
  const entries = Object.entries(value).map(
    ([key, each]) => [key, encodedPlain(each)] as [string, Encoded],
  );
  return { type: 'object', id: 0, class: 'Object', entries, more: 0 };
}
