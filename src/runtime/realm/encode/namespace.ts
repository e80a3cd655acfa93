import type { Accessor, EncodedObject, Entry } from '../../trace/encoded.ts';
import { getOwnPropertyDescriptor, ownKeys } from '../uncurried.ts';
import { attempt } from './data.ts';
import { shown } from './properties.ts';
import type { Place, Walk } from './walk.ts';

/** A module namespace as Node shows it; a variable that is not there yet cannot be read. */
export function encodeNamespace(namespace: object, place: Place, walk: Walk): EncodedObject {
  const inside = walk.inside(namespace, place);
  const entries: Entry[] = [];
  const keys = ownKeys(namespace);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (typeof key !== 'string') continue;
    const property = attempt(() => getOwnPropertyDescriptor(namespace, key));
    entries[entries.length] = [key, property ? shown(property, inside, walk) : uninitialized()];
  }
  const id = walk.encoder.id(namespace);
  return { type: 'object', id, class: '', of: 'Module', parts: [], entries, more: 0 };
}

const uninitialized = (): Accessor => ({ type: 'accessor', text: '<uninitialized>' });
