import { apply, getOwnPropertyDescriptor } from '../uncurried.ts';

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Looks at a call before the platform's method answers it; throws to refuse it. The arguments are its own to change. */
export type Check = (self: unknown, args: unknown[]) => void;

/** Puts `check` in front of a method, which keeps its name, its length and the attributes of its property. */
export function inFrontOf(object: object, name: string | symbol, check: Check): void {
  const native = getOwnPropertyDescriptor(object, name)?.value as Method;
  // A method, like the platform's own, can't be called with `new`.
  const { [name]: value } = {
    [name](this: unknown, ...args: unknown[]): unknown {
      check(this, args);
      return apply(native, this, args);
    },
  } as { [name: string | symbol]: Method };
  Object.defineProperty(value, 'length', { value: native.length });
  Object.defineProperty(object, name, { value });
}
