/** Whether an encoded value is what a check wants, given as plain data. */

import type { Encoded } from '../trace/index.ts';

export type Plain = string | number | boolean | null | undefined | object;

export function sameValue(encoded: Encoded | undefined, wanted: Plain): boolean {
  if (encoded === undefined) return false;
  if (wanted === undefined) return isType(encoded, 'undefined');
  if (typeof wanted !== 'object' || wanted === null) return encoded === wanted;
  if (typeof encoded !== 'object' || encoded === null) return false;
  if (Array.isArray(wanted)) {
    if (encoded.type !== 'array' || encoded.more > 0 || encoded.items.length !== wanted.length)
      return false;
    return wanted.every((each, i) => sameValue(encoded.items[i] as Encoded, each));
  }
  if (encoded.type !== 'object' || encoded.more > 0) return false;
  const entries = new Map(encoded.entries.map(([name, value]) => [name, value]));
  const names = Object.keys(wanted);
  return (
    entries.size === names.length &&
    names.every((name) =>
      sameValue(entries.get(name) as Encoded | undefined, wanted[name as never]),
    )
  );
}

const isType = (encoded: Encoded, type: string): boolean =>
  typeof encoded === 'object' && encoded !== null && encoded.type === type;
