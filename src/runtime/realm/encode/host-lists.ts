/** Lists of names and values that the platform keeps: headers, forms, the parameters of an address. */

import type { Encoded, EncodedObject, Entry } from '../../trace/encoded.ts';
import { apply } from '../uncurried.ts';
import { className } from './class-name.ts';
import { type Look, plainObject } from './host.ts';
import type { Place, Walk } from './walk.ts';

// biome-ignore lint/suspicious/noExplicitAny: three classes, each with values of its own
type ForEach = (each: (value: any, key: string) => void) => void;
interface Pair {
  key: string;
  value: unknown;
}

/** The first pairs, by the platform's own `forEach`. */
function pairsOf(forEach: ForEach, list: object, most: number): Pair[] {
  const pairs: Pair[] = [];
  const keep = (value: unknown, key: string): void => {
    if (pairs.length < most) pairs[pairs.length] = { key, value };
  };
  apply(forEach, list, [keep]);
  return pairs;
}

/** By name, as a browser lists them; the letters that were given are not kept everywhere. */
export const headers =
  (forEach: ForEach): Look =>
  (subject, place, walk) => {
    const inside = walk.inside(subject.object, place);
    const entries: Entry[] = [];
    const pairs = pairsOf(forEach, subject.object, walk.items);
    for (let i = 0; i < pairs.length; i++) {
      const { key, value } = pairs[i] as Pair;
      entries[i] = [walk.cut(key), walk.any(value, inside)];
    }
    return host(subject.object, 'Headers', plainObject('Object', entries), walk);
  };

/** A name that is there more than once has a list. */
export const formData =
  (forEach: ForEach): Look =>
  (subject, place, walk) => {
    const names: { [key: string]: unknown[] } = Object.create(null);
    const pairs = pairsOf(forEach, subject.object, walk.items);
    for (let i = 0; i < pairs.length; i++) {
      const { key, value } = pairs[i] as Pair;
      const values = names[key] ?? [];
      values[values.length] = value;
      names[key] = values;
    }
    const entries: Entry[] = [];
    for (const key in names) {
      const values = names[key] as unknown[];
      const inside = walk.inside(subject.object, place);
      entries[entries.length] = [
        walk.cut(key),
        walk.any(values.length > 1 ? values : values[0], inside),
      ];
    }
    return host(subject.object, 'FormData', plainObject('', entries), walk);
  };

const host = (object: object, name: string, inside: Encoded, walk: Walk): EncodedObject => ({
  type: 'host',
  id: walk.encoder.id(object),
  name,
  inside,
  spends: false,
});

export const params =
  (forEach: ForEach): Look =>
  (subject, place, walk) => {
    const inside: Place = walk.inside(subject.object, place);
    const pairs: [Encoded, Encoded][] = [];
    const found = pairsOf(forEach, subject.object, walk.items);
    for (let i = 0; i < found.length; i++) {
      const { key, value } = found[i] as Pair;
      pairs[i] = [walk.any(key, inside), walk.any(value, inside)];
    }
    const name = walk.cut(className(subject, 'Object', place.depth));
    return { type: 'params', id: walk.encoder.id(subject.object), name, pairs };
  };
