/** Looks at values that may be anything, without running code of the program. */

import { getOwnPropertyDescriptor, hasOwn } from '../uncurried.ts';

export const isData = (property: PropertyDescriptor): boolean => hasOwn(property, 'value');

/** What a property holds, where it is data; a getter is not called. */
export const dataOf = (property: PropertyDescriptor | undefined): unknown =>
  property !== undefined && isData(property) ? property.value : undefined;

/** An own property, where it is data. */
export const ownData = (object: object, key: PropertyKey): unknown =>
  dataOf(getOwnPropertyDescriptor(object, key));

/** A property of the object or of its prototypes: the nearest, as a descriptor. */
export function inherited(
  object: object,
  chain: readonly object[],
  key: PropertyKey,
): PropertyDescriptor | undefined {
  for (let i = -1; i < chain.length; i++) {
    const property = getOwnPropertyDescriptor(i < 0 ? object : (chain[i] as object), key);
    if (property) return property;
  }
  return undefined;
}

/** `list.includes(wanted, from)`, whatever a program has made of that. */
export function includes(list: readonly unknown[], wanted: unknown, from = 0): boolean {
  for (let i = from; i < list.length; i++) if (list[i] === wanted) return true;
  return false;
}

/** Undefined when looking throws: another kind of object, a namespace that has not begun. */
export function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
