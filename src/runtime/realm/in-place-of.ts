/**
 * A constructor that stands where the platform's was, with the same prototype, name, length and static methods:
 * `instanceof` and subclasses of the program work as before.
 */

import { defineAll } from './define-all.ts';
import { $Reflect } from './originals.ts';

// biome-ignore lint/suspicious/noExplicitAny: a constructor of anything
type Any = any;
export type Constructor = abstract new (...args: Any[]) => object;

interface Differences {
  /** What the platform's constructor gets in place of the program's arguments. */
  args?(given: Any[]): Any[];
  /** Told of each instance. */
  made?(instance: Any): void;
  /** What a call without `new` gives; without it, what the platform's gives. */
  called?(given: Any[]): unknown;
}

export function inPlaceOf<C extends Constructor>(
  Native: C,
  { args = (given) => given, made, called }: Differences,
): C {
  const StandIn: Any = function (...given: Any[]): Any {
    if (!new.target) {
      return called ? called(given) : $Reflect.apply(Native as Any, undefined, args(given));
    }
    const target = new.target === StandIn ? Native : new.target;
    const instance = $Reflect.construct(Native as Any, args(given), target);
    made?.(instance);
    return instance;
  };
  Object.defineProperties(StandIn, Object.getOwnPropertyDescriptors(Native));
  defineAll(Native.prototype, { constructor: StandIn });
  return StandIn;
}
