/** A method of the platform that also tells of each call: same name, length, result and place. */

import { $Object, $Reflect } from './originals.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the program gives passes through untouched
type Any = any;

/**
 * Where there is no such method, nothing is told.
 * @param tell called after each call that did not throw, with the object and what it got back
 */
export function told(
  prototype: object,
  name: string,
  tell: (self: object, result: Any) => void,
): void {
  const native = $Object.getOwnPropertyDescriptor(prototype, name);
  const method = native?.value;
  if (typeof method !== 'function') return;
  const observed = {
    [name](this: object, ...args: Any[]): Any {
      const result = $Reflect.apply(method, this, args);
      tell(this, result);
      return result;
    },
  }[name] as object;
  $Object.defineProperty(observed, 'length', { value: method.length, configurable: true });
  $Object.defineProperty(prototype, name, { ...native, value: observed });
}
