/** Maps, sets, and what cannot be looked into: their weak kin and their iterators. */

import type { Encoded, EncodedObject } from '../../trace/encoded.ts';
import { apply, getter, uncurried } from '../uncurried.ts';
import type { Subject } from './class-name.ts';
import type { Nature } from './natures.ts';
import { propertiesOf } from './properties.ts';
import type { Place, Walk } from './walk.ts';

// The program's own classes: those that the realm itself uses have other prototypes (`kept/globals.ts`).
const { Map: ItsMap, Set: ItsSet, WeakMap: ItsWeakMap, WeakSet: ItsWeakSet } = globalThis;

const mapSize = getter(ItsMap.prototype, 'size') as () => number;
const setSize = getter(ItsSet.prototype, 'size') as () => number;
const mapEntries = ItsMap.prototype.entries;
const setValues = ItsSet.prototype.values;
const mapIterators = Object.getPrototypeOf(new ItsMap().entries());
const setIterators = Object.getPrototypeOf(new ItsSet().values());
const nextPair = mapIterators.next;
const nextValue = setIterators.next;
const isInWeakMap = uncurried(ItsWeakMap.prototype.has);
const isInWeakSet = uncurried(ItsWeakSet.prototype.has);

const map: Nature = {
  prototype: ItsMap.prototype,
  encode(subject, place, walk) {
    const { object } = subject;
    const size = apply(mapSize, object, []) as number;
    const inside = walk.inside(object, place);
    const iterator = apply(mapEntries, object, []);
    const pairs: [Encoded, Encoded][] = [];
    while (pairs.length < size && pairs.length < walk.items && !walk.isFull) {
      const pair = (apply(nextPair, iterator, []) as IteratorResult<[unknown, unknown]>).value;
      pairs[pairs.length] = [walk.any(pair[0], inside), walk.any(pair[1], inside)];
    }
    const more = size - pairs.length;
    return {
      type: 'map',
      ...walk.identity(subject, 'Map', place),
      pairs,
      more,
      ...extrasOf(subject, place, walk),
    };
  },
};

const set: Nature = {
  prototype: ItsSet.prototype,
  encode(subject, place, walk) {
    const { object } = subject;
    const size = apply(setSize, object, []) as number;
    const inside = walk.inside(object, place);
    const iterator = apply(setValues, object, []);
    const items: Encoded[] = [];
    while (items.length < size && items.length < walk.items && !walk.isFull) {
      items[items.length] = walk.any(
        (apply(nextValue, iterator, []) as IteratorResult<unknown>).value,
        inside,
      );
    }
    const more = size - items.length;
    return {
      type: 'set',
      ...walk.identity(subject, 'Set', place),
      items,
      more,
      ...extrasOf(subject, place, walk),
    };
  },
};

/** Properties that somebody has put on an object of another nature, where there are any. */
export function extrasOf(
  { object }: Subject,
  place: Place,
  walk: Walk,
): { extras?: ReturnType<typeof propertiesOf> } {
  const { entries, left } = propertiesOf(object, place, walk);
  return entries.length === 0 ? {} : { extras: { entries, left } };
}

/** What has something inside that nobody can ask for. */
export function unknown(
  subject: Subject,
  nature: string,
  parts: string[],
  place: Place,
  walk: Walk,
): EncodedObject {
  const { entries, left } = propertiesOf(subject.object, place, walk);
  const identity = walk.identity(subject, nature, place);
  const of = identity.class === '' ? { of: nature } : {};
  return { type: 'object', ...identity, ...of, parts, entries, more: left };
}

const ITEMS_UNKNOWN = ['<items unknown>'];

const weakMap: Nature = {
  prototype: ItsWeakMap.prototype,
  encode(subject, place, walk) {
    isInWeakMap(subject.object as WeakMap<object, unknown>, subject);
    return unknown(subject, 'WeakMap', ITEMS_UNKNOWN, place, walk);
  },
};

const weakSet: Nature = {
  prototype: ItsWeakSet.prototype,
  encode(subject, place, walk) {
    isInWeakSet(subject.object as WeakSet<object>, subject);
    return unknown(subject, 'WeakSet', ITEMS_UNKNOWN, place, walk);
  },
};

/** Looking into an iterator would move it on. */
const iterators = (name: string, prototype: object): Nature => ({
  prototype,
  encode(subject, place, walk) {
    if (subject.chain[0] !== prototype) return undefined;
    const { id, entries, more } = unknown(subject, 'Object', [], place, walk) as EncodedObject & {
      type: 'object';
    };
    return { type: 'object', id, class: `[${name} Iterator]`, parts: ITEMS_UNKNOWN, entries, more };
  },
});

export const collections: readonly Nature[] = [
  set,
  map,
  weakMap,
  weakSet,
  iterators('Map', mapIterators),
  iterators('Set', setIterators),
];
