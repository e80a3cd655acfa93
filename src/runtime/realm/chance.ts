/**
 * What would differ from run to run, drawn from the seed or taken out: random numbers, and what tells when the engine
 * has collected garbage.
 */

import { defineAll } from './define-all.ts';
import { $DOMException, $Reflect, $TypeError } from './originals.ts';
import { generator, randomUuid } from './random.ts';

/** Web Cryptography, `getRandomValues`: more bytes than this are refused. */
const MOST_BYTES = 65_536;

const integers = new Set([
  'Int8Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'BigInt64Array',
  'BigUint64Array',
]);
const className = Object.getOwnPropertyDescriptor(
  Object.getPrototypeOf(Uint8Array.prototype),
  Symbol.toStringTag,
)?.get as () => string | undefined;

export function seededChance(seed: number): void {
  // Seed 0 is a seed like any other here.
  const random = generator(seed + 1);
  defineAll(globalThis.Math, { random: () => random() });
  const prototype = Object.getPrototypeOf(crypto);
  defineAll(prototype, {
    randomUUID: () => randomUuid(random),
    getRandomValues: <T extends ArrayBufferView>(array: T): T => {
      if (!integers.has($Reflect.apply(className, array, []) ?? '')) {
        throw new $DOMException('getRandomValues fills arrays of integers', 'TypeMismatchError');
      }
      if (array.byteLength > MOST_BYTES) {
        throw new $DOMException(
          `getRandomValues gives ${MOST_BYTES} bytes at most, not ${array.byteLength}`,
          'QuotaExceededError',
        );
      }
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      for (let i = 0; i < bytes.length; i++) bytes[i] = random() * 256;
      return array;
    },
  });
  Object.defineProperty(prototype, 'subtle', { configurable: true, get: noSubtle });
}

function noSubtle(): never {
  throw new $TypeError(
    'crypto.subtle is not here: a program runs in a worker of an opaque origin, which is no secure context.',
  );
}

/** A target is never collected: that a reference is empty would say when the engine cleaned up. */
class StrongRef<T extends WeakKey> {
  readonly #target: T;

  constructor(target: T) {
    collectable(target, 'WeakRef');
    this.#target = target;
  }

  deref(): T {
    return this.#target;
  }
}

/** Its callback is never called, as ECMA-262 allows. */
class SilentRegistry {
  constructor(cleanup: unknown) {
    if (typeof cleanup !== 'function') throw new $TypeError('FinalizationRegistry: no function');
  }

  register(target: unknown): void {
    collectable(target, 'FinalizationRegistry');
  }

  unregister(): boolean {
    return false;
  }
}

function collectable(target: unknown, api: string): void {
  const is = typeof target;
  if (target === null || (is !== 'object' && is !== 'function' && is !== 'symbol')) {
    throw new $TypeError(`${api}: the target must be an object`);
  }
}

/** Once a realm. */
export function noGarbage(): void {
  const classes = { WeakRef: StrongRef, FinalizationRegistry: SilentRegistry };
  for (const [name, Class] of Object.entries(classes)) {
    Object.defineProperty(Class.prototype, Symbol.toStringTag, { value: name, configurable: true });
  }
  defineAll(globalThis, classes);
}
