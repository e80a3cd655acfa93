/** Maps and sets whose instances carry their own methods, and whose iterators step by their own `next`. */

import type { Constructor } from './statics.ts';

const { apply, getOwnPropertyDescriptor, ownKeys } = globalThis.Reflect;
const { create, defineProperty, getPrototypeOf } = globalThis.Object;
const { iterator } = globalThis.Symbol;

const iterators = getPrototypeOf(getPrototypeOf([].values()));

export function keptCollection<C extends Constructor>(original: C): C {
  const Kept = class extends original {} as unknown as C;
  defineProperty(Kept, 'name', { value: original.name });
  for (const key of ownKeys(original.prototype)) {
    if (key === 'constructor') continue;
    const property = getOwnPropertyDescriptor(original.prototype, key) as PropertyDescriptor;
    if (iterating.includes(key)) property.value = withOwnSteps(property.value, original);
    defineProperty(Kept.prototype, key, property);
  }
  return Kept;
}

const iterating: (string | symbol)[] = ['entries', 'keys', 'values', iterator];

function withOwnSteps(method: () => Iterator<unknown>, Collection: Constructor): () => object {
  const { next } = getPrototypeOf(apply(method, new Collection(), []));
  return function (this: object) {
    const steps = apply(method, this, []);
    return create(iterators, {
      next: fixed(() => apply(next, steps, [])),
      [iterator]: fixed(function (this: object) {
        return this;
      }),
    });
  };
}

/** A property's description that inherits nothing: a program may have put a `get` upon `Object.prototype`. */
const fixed = (value: unknown): PropertyDescriptor => ({ __proto__: null, value }) as never;
