import type { EncodedObject, Entry, Item } from '../../trace/encoded.ts';
import { getOwnPropertyDescriptor, ownKeys } from '../uncurried.ts';
import type { Subject } from './class-name.ts';
import { SEARCHED } from './limits.ts';
import { firstName, propertiesOf, shown } from './properties.ts';
import type { Place, Walk } from './walk.ts';

const number = Number;

/** A list, with its holes, and the properties that are no items. */
export function encodeArray(subject: Subject, place: Place, walk: Walk): EncodedObject {
  const array = subject.object as unknown[];
  const identity = walk.identity(subject, 'Array', place);
  const { items, more } = itemsOf(array, walk.inside(array, place), walk);
  const { entries, left } = namedOf(array, place, walk);
  return { type: 'array', ...identity, items, more, entries, ...(left > 0 && { left }) };
}

/** Properties of a list that are no items. In a very long one they are not looked for. */
export function namedOf(
  list: { readonly length: number } & object,
  place: Place,
  walk: Walk,
): { entries: Entry[]; left: number } {
  if (list.length > SEARCHED) return { entries: [], left: 0 };
  const keys = ownKeys(list);
  return propertiesOf(list, place, walk, keys, firstName(keys));
}

function itemsOf(array: unknown[], inside: Place, walk: Walk): { items: Item[]; more: number } {
  const items: Item[] = [];
  let at = 0;
  while (at < array.length && items.length < walk.items && !walk.isFull) {
    const property = getOwnPropertyDescriptor(array, at);
    const length = property ? 1 : holesFrom(array, at);
    items[items.length] = property ? shown(property, inside, walk) : { type: 'hole', length };
    at += length;
  }
  return { items, more: array.length - at };
}

/** How many slots are empty from `first` on. */
function holesFrom(array: unknown[], first: number): number {
  let at = first + 1;
  for (; at < array.length && at - first < SEARCHED; at++) {
    if (getOwnPropertyDescriptor(array, at)) return at - first;
  }
  if (at >= array.length) return at - first;
  const keys = ownKeys(array);
  for (let i = 0; i < keys.length; i++) {
    const index = number(keys[i]);
    if (index > first) return index - first;
  }
  return array.length - first;
}
