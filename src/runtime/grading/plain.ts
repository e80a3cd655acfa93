/** An encoded value as plain data again, for conditions that a check puts to it. */

import type { Accessor, Encoded, Entry, Item } from '../trace/index.ts';

/** An error of the program's, as checks see it. */
export interface PlainError {
  name: string;
  message: string;
}

/**
 * Objects and arrays as such, maps as arrays of pairs, sets as arrays, errors as `{ name, message }`, bigints as such;
 * what has no plain form (functions, promises, symbols, a `Response`) as its kind in angle brackets.
 */
export function plain(value: Encoded | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value;
  switch (value.type) {
    case 'undefined':
      return undefined;
    case 'number':
      return Number(value.text);
    case 'bigint':
      return BigInt(value.text);
    case 'error':
      return { name: value.name, message: value.message } satisfies PlainError;
    case 'array':
      return value.items.flatMap((item) => plainItem(item));
    case 'object':
      return Object.fromEntries(value.entries.map(plainEntry));
    case 'map':
      return value.pairs.map(([key, each]) => [plain(key), plain(each)]);
    case 'set':
      return value.items.map(plain);
    case 'bytes':
      return value.items;
    case 'date':
    case 'regexp':
    case 'long':
    case 'opaque':
      return value.text;
    case 'host':
      return `<${value.name}>`;
    default:
      return `<${value.type}>`;
  }
}

const plainItem = (item: Item): unknown[] =>
  typeof item === 'object' && item?.type === 'hole'
    ? new Array(Math.min(item.length, MOST_HOLES)).fill(undefined)
    : [plainSlot(item)];

const MOST_HOLES = 1000;

const plainEntry = ([key, value]: Entry): [string, unknown] => [key, plainSlot(value)];

const plainSlot = (value: Encoded | Accessor): unknown =>
  typeof value === 'object' && value?.type === 'accessor' ? '<accessor>' : plain(value);
