/**
 * Methods of built-ins as functions, kept before any program runs: what is called by these is the engine's own,
 * whatever a program has put in its place.
 */

const { apply } = Reflect;

/** `uncurried(Map.prototype.get)(map, key)` is `map.get(key)`, without looking `get` up. */
export function uncurried<T, A extends unknown[], R>(
  method: (this: T, ...args: A) => R,
): (self: T, ...args: A) => R {
  return (self, ...args) => apply(method, self, args);
}

/** The getter of an accessor; undefined where the platform has none. */
export function getter(prototype: object, key: PropertyKey): (() => unknown) | undefined {
  for (let at: object | null = prototype; at; at = Object.getPrototypeOf(at)) {
    const property = Object.getOwnPropertyDescriptor(at, key);
    if (property) return property.get;
  }
  return undefined;
}

export const weakGet = uncurried(WeakMap.prototype.get);
export const weakSet = uncurried(WeakMap.prototype.set);
export const mapGet = uncurried(Map.prototype.get);
export const mapSet = uncurried(Map.prototype.set);
export const mapHas = uncurried(Map.prototype.has);
export const mapDelete = uncurried(Map.prototype.delete);
export const setHas = uncurried(Set.prototype.has);
export const sliceText = uncurried(String.prototype.slice);
/** Only for expressions without `g` and `y`, which keep no place. */
export const matchOf = uncurried(RegExp.prototype.exec);

export const { getOwnPropertyDescriptor, getPrototypeOf, hasOwn, is: sameValue } = Object;
export const { ownKeys } = Reflect;
export { apply };
