/**
 * `Promise.try` as ECMA-262 has it since 2026 (pull request 3883): a promise that the callback returns is returned as it
 * is. Engines of before wrap it in another one, which settles two microtasks later; a run is the same in all of them.
 */

import { defineAll } from './define-all.ts';
import { $Reflect, $TypeError } from './originals.ts';

const { resolve, reject } = globalThis.Promise;

export function standardPromiseTry(): void {
  // A method, for it is no constructor.
  defineAll(globalThis.Promise, {
    try(this: unknown, callback: unknown, ...args: unknown[]): unknown {
      if (!isObject(this)) throw new $TypeError('Promise.try called on non-object');
      let result: unknown;
      try {
        if (typeof callback !== 'function')
          throw new $TypeError(`${named(callback)} is not a function`);
        result = $Reflect.apply(callback, undefined, args);
      } catch (error) {
        return $Reflect.apply(reject, this, [error]);
      }
      return $Reflect.apply(resolve, this, [result]);
    },
  });
}

const isObject = (value: unknown): boolean =>
  typeof value === 'function' || (typeof value === 'object' && value !== null);

/** As V8's messages name what is no function. */
function named(value: unknown): string {
  if (value === undefined || isObject(value)) return typeof value;
  return `${typeof value} ${typeof value === 'string' ? `"${value}"` : String(value)}`;
}
