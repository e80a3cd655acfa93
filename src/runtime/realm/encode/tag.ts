import { apply, getOwnPropertyDescriptor, setHas } from '../uncurried.ts';
import type { Subject } from './class-name.ts';
import { dataOf, inherited } from './data.ts';

/** The platform's own accessors of the tag, which may be called: those of typed arrays and of iterators. */
const platforms = new Set<unknown>();
for (const prototype of [
  Object.getPrototypeOf(Int8Array.prototype),
  globalThis.Iterator?.prototype,
]) {
  const own = prototype && getOwnPropertyDescriptor(prototype, Symbol.toStringTag);
  if (own?.get) platforms.add(own.get);
}

const { toStringTag } = Symbol;

/**
 * `Symbol.toStringTag` where it is data or the platform's; undefined where there is none, or where it is shown
 * among the properties anyway.
 */
export function tagOf({ object, chain }: Subject, hidden: boolean): string | undefined {
  const property = inherited(object, chain, toStringTag);
  if (!property) return undefined;
  const own = getOwnPropertyDescriptor(object, toStringTag);
  if (own && (hidden || own.enumerable)) return undefined;
  const tag = setHas(platforms, property.get)
    ? apply(property.get as () => unknown, object, [])
    : dataOf(property);
  return typeof tag === 'string' && tag !== '' ? tag : undefined;
}
