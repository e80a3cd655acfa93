/** Copies of namespaces and constructors, with the functions that they had before any program ran. */

const { apply, construct, getOwnPropertyDescriptor, ownKeys } = globalThis.Reflect;
const { create, defineProperty, freeze } = globalThis.Object;
const { bind } = globalThis.Function.prototype;

// biome-ignore lint/suspicious/noExplicitAny: a constructor of anything
export type Constructor = new (...args: any[]) => any;

/** `JSON`, `Math`, `Reflect`. */
export function keptNamespace<N extends object>(original: N): N {
  const kept = create(null);
  copy(original, kept);
  return freeze(kept);
}

/** Makes and converts as the original does; instances are the original's own, subclasses are possible. */
export function keptConstructor<C extends Constructor>(original: C): C {
  const native = original as unknown as new (...args: unknown[]) => unknown;
  function kept(...args: unknown[]): unknown {
    if (!new.target) return apply(native, undefined, args);
    return construct(native, args, new.target === kept ? native : new.target);
  }
  copy(original, kept, original);
  return kept as unknown as C;
}

/** @param receiver what the functions have as `this` */
function copy(from: object, onto: object, receiver?: object): void {
  for (const key of ownKeys(from)) {
    const property = getOwnPropertyDescriptor(from, key) as PropertyDescriptor;
    const bound = receiver && key !== 'prototype' && typeof property.value === 'function';
    if (bound) property.value = apply(bind, property.value, [receiver]);
    defineProperty(onto, key, property);
  }
}
