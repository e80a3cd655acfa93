/** Objects of the platform as Node shows them: by what their getters say, not by what an engine keeps inside. */

import type { Encoded, EncodedObject, Entry } from '../../trace/encoded.ts';
import { apply, getter, mapGet } from '../uncurried.ts';
import { className, type Subject } from './class-name.ts';
import { attempt } from './data.ts';
import { type HostClasses, hostClasses, isHostObject } from './host-classes.ts';
import { formData, headers, params } from './host-lists.ts';
import { type Manner, manners } from './host-manners.ts';
import type { Place, Walk } from './walk.ts';

export type Look = (subject: Subject, place: Place, walk: Walk) => EncodedObject;

/** The platform's classes, and how to look at an object of each, by prototype. */
export interface Hosts extends HostClasses {
  looks: Map<unknown, Look>;
}

const classes = globalThis as unknown as { [name: string]: { prototype: object } | undefined };

/** Made before the program runs, and after the realm has put its own getters in the place of the platform's. */
export function hosts(): Hosts {
  const looks = new Map<unknown, Look>();
  for (const [name, manner] of Object.entries(manners)) {
    const prototype = classes[name]?.prototype;
    if (prototype) looks.set(prototype, byGetters(prototype, manner));
  }
  looks.set(Headers.prototype, headers(Headers.prototype.forEach));
  looks.set(FormData.prototype, formData(FormData.prototype.forEach));
  looks.set(URLSearchParams.prototype, params(URLSearchParams.prototype.forEach));
  return { ...hostClasses(), looks };
}

/** The object as its class prints itself; of a class without a manner of its own, only the name. */
export function encodeHost(
  hosts: Hosts,
  subject: Subject,
  place: Place,
  walk: Walk,
): EncodedObject | undefined {
  const { chain } = subject;
  if (!isHostObject(chain, hosts)) return undefined;
  for (let i = 0; i < chain.length; i++) {
    const look = mapGet(hosts.looks, chain[i]);
    if (look) return look(subject, place, walk);
  }
  return { type: 'object', ...walk.identity(subject, 'Object', place), entries: [], more: 0 };
}

function byGetters(prototype: object, { of, name, spends, beyond, otherwise }: Manner): Look {
  const getters = of.map((key) => ({ key, get: getter(prototype, key) }));
  return (subject, place, walk) => {
    const { object } = subject;
    const shown = name ?? walk.cut(className(subject, 'Object', place.depth));
    const inside = walk.inside(object, place);
    const entries: Entry[] = [];
    for (let i = 0; i < getters.length; i++) {
      const { key, get } = getters[i] as (typeof getters)[number];
      const value = get ? attempt(() => apply(get, object, [])) : otherwise?.[key];
      entries[i] = [key, walk.any(value, inside)];
    }
    return {
      type: 'host',
      id: walk.encoder.id(object),
      name: shown,
      inside: plainObject('Object', entries),
      spends: spends ?? false,
      ...(beyond && { beyond: beyond(shown) }),
    };
  };
}

/** What stands for the inside is no object of the program's: it has the id of none. */
export const plainObject = (made: 'Object' | '', entries: Entry[]): Encoded => ({
  type: 'object',
  id: 0,
  class: made,
  entries,
  more: 0,
});
