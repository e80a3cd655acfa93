/** A method of the platform that also tells of each call: same name, length, result and place. */

import { $Object, $Reflect, $WeakMap } from './originals.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the program gives passes through untouched
type Any = any;

/** Of each that tells, the platform's own: the next run in this realm is told in the place of the last. */
const natives = new $WeakMap<object, Any>();

/**
 * Where there is no such method, nothing is told.
 * @param tell called after each call that did not throw, with the object and what it got back
 * @param before called before each, with the object
 */
export function told(
  prototype: object,
  name: string,
  tell: (self: object, result: Any) => void,
  before: (self: object) => void = () => {},
): void {
  const native = $Object.getOwnPropertyDescriptor(prototype, name);
  if (typeof native?.value !== 'function') return;
  const method = natives.get(native.value) ?? native.value;
  const observed = {
    [name](this: object, ...args: Any[]): Any {
      before(this);
      const result = $Reflect.apply(method, this, args);
      tell(this, result);
      return result;
    },
  }[name] as object;
  $Object.defineProperty(observed, 'length', { value: method.length, configurable: true });
  natives.set(observed, method);
  $Object.defineProperty(prototype, name, { ...native, value: observed });
}
