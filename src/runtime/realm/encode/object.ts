import type { EncodedObject } from '../../trace/encoded.ts';
import { isModuleNamespace } from '../module-namespace.ts';
import { apply } from '../uncurried.ts';
import { encodeArray } from './array.ts';
import { className, type Subject } from './class-name.ts';
import { encodeHost } from './host.ts';
import { encodeNamespace } from './namespace.ts';
import { encodeByNature } from './natures.ts';
import { propertiesOf } from './properties.ts';
import type { Place, Walk } from './walk.ts';

const { isArray } = Array;
const toText = Object.prototype.toString;
const objects = Object.prototype;

/** Any object that is neither function nor error: as what it is by its nature, whatever its prototypes say. */
export function encodeObject(subject: Subject, place: Place, walk: Walk): EncodedObject {
  const { object } = subject;
  if (walk.isTooDeep(place)) return deep(subject, place, walk);
  if (isArray(object)) return encodeArray(subject, place, walk);
  if (isModuleNamespace(object)) return encodeNamespace(object, place, walk);
  const identity = walk.identity(subject, 'Object', place);
  // Each host has others there.
  if (object === globalThis)
    return { type: 'object', ...identity, class: 'Object', tag: 'global', entries: [], more: 0 };
  const special =
    encodeHost(walk.encoder.hosts, subject, place, walk) ?? encodeByNature(subject, place, walk);
  if (special) return special;
  if (isArguments(subject, identity.tag)) identity.class = '[Arguments]';
  const { entries, left } = propertiesOf(object, place, walk);
  return { type: 'object', ...identity, entries, more: left };
}

function deep(subject: Subject, place: Place, walk: Walk): EncodedObject {
  const array = isArray(subject.object);
  const name = className(subject, array ? 'Array' : 'Object', place.depth);
  return { type: 'deep', class: walk.cut(name || 'Object: null prototype'), array };
}

/** Asked only where no tag could answer for it. */
const isArguments = ({ object, chain }: Subject, tag: string | undefined): boolean =>
  chain[0] === objects && tag === undefined && apply(toText, object, []) === '[object Arguments]';
