/** Module namespaces (ECMA-262, "Module Namespace Exotic Objects"): a proxy whose target has the same keys. */

import { $Object, $Proxy, $Reflect } from './originals.ts';
import { uncurried } from './uncurried.ts';

/** Reads a variable of a module; throws a ReferenceError before its line has run. */
type Read = () => unknown;

const known = new WeakSet<object>();
const isIn = uncurried(WeakSet.prototype.has);

/** @param exports names in the order of their code units, each with what reads its variable */
export function moduleNamespace(exports: readonly (readonly [name: string, read: Read])[]): object {
  const reads: { [name: string]: Read } = $Object.create(null);
  const target = $Object.create(null);
  for (const [name, read] of exports) {
    reads[name] = read;
    // As if it could be written to: a proxy may say another value of such a property each time.
    $Object.defineProperty(target, name, { enumerable: true, writable: true, value: undefined });
  }
  $Object.defineProperty(target, Symbol.toStringTag, { value: 'Module' });
  $Object.preventExtensions(target);
  const keys = [...exports.map(([name]) => name), Symbol.toStringTag];
  const propertyOf = (_: object, key: string | symbol): PropertyDescriptor | undefined => {
    const descriptor = $Reflect.getOwnPropertyDescriptor(target, key);
    if (descriptor && typeof key === 'string') descriptor.value = reads[key]?.();
    return descriptor;
  };
  const namespace = new $Proxy(target, {
    get: (_, key) => (typeof key === 'string' ? reads[key]?.() : $Reflect.get(target, key)),
    getOwnPropertyDescriptor: propertyOf,
    defineProperty: (_, key, wanted) => isAsItIs(propertyOf(target, key), wanted),
    set: () => false,
    ownKeys: () => keys,
  });
  known.add(namespace);
  return namespace;
}

export const isModuleNamespace = (value: object): boolean => isIn(known, value);

/** A definition that changes nothing succeeds. */
function isAsItIs(current: PropertyDescriptor | undefined, wanted: PropertyDescriptor): boolean {
  if (!current) return false;
  const same = (key: keyof PropertyDescriptor) =>
    !(key in wanted) || $Object.is(wanted[key], current[key]);
  return (
    !('get' in wanted || 'set' in wanted) &&
    same('configurable') &&
    same('enumerable') &&
    same('writable') &&
    same('value')
  );
}
