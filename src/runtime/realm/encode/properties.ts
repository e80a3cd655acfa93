import type { Accessor, Encoded, Entry } from '../../trace/encoded.ts';
import { apply, getOwnPropertyDescriptor, matchOf, ownKeys } from '../uncurried.ts';
import { isData } from './data.ts';
import { PROPERTIES } from './limits.ts';
import type { Place, Walk } from './walk.ts';

const symbolText = Symbol.prototype.toString;
const index = /^(?:0|[1-9]\d*)$/;

/** Own properties: those that can be enumerated, or all of them; accessors are named, not called. */
export function propertiesOf(
  object: object,
  place: Place,
  walk: Walk,
  keys: readonly PropertyKey[] = ownKeys(object),
  from = 0,
): { entries: Entry[]; left: number } {
  const entries: Entry[] = [];
  const inside = walk.inside(object, place);
  let left = 0;
  for (let i = from; i < keys.length; i++) {
    const key = keys[i] as string | symbol;
    const property = getOwnPropertyDescriptor(object, key);
    if (!property || !(property.enumerable || walk.hidden)) continue;
    if (entries.length >= PROPERTIES || walk.isFull) left++;
    else entries[entries.length] = entry(key, property, inside, walk);
  }
  return { entries, left };
}

function entry(
  key: string | symbol,
  property: PropertyDescriptor,
  place: Place,
  walk: Walk,
): Entry {
  const isSymbol = typeof key === 'symbol';
  const name = walk.cut(isSymbol ? apply(symbolText, key, []) : key);
  const value = shown(property, place, walk);
  if (property.enumerable) return isSymbol ? [name, value, 'symbol'] : [name, value];
  return [name, value, isSymbol ? 'hidden symbol' : 'hidden'];
}

/** What a property holds, or that it is an accessor. */
export function shown(property: PropertyDescriptor, place: Place, walk: Walk): Encoded | Accessor {
  if (isData(property)) return walk.any(property.value, place);
  const { get, set } = property;
  if (!get && !set) return { type: 'undefined' };
  return { type: 'accessor', text: get ? (set ? '[Getter/Setter]' : '[Getter]') : '[Setter]' };
}

/** Where the keys that count no items begin: `0` and `17` come first, in their order, as ECMA-262 has it. */
export function firstName(keys: readonly PropertyKey[]): number {
  let at = keys.length;
  while (at > 0 && !isIndex(keys[at - 1] as PropertyKey)) at--;
  return at;
}

const isIndex = (key: PropertyKey): boolean =>
  typeof key === 'string' && matchOf(index, key) !== null && Number(key) < MOST_ITEMS;

/** ECMA-262, "array index". */
const MOST_ITEMS = 2 ** 32 - 1;
