/**
 * The program's proxies, and what is behind each: the console shows the target, as Node's does, and no trap is
 * called for it. The platform has no way to ask, so the constructor that a program sees takes note.
 */

import { apply, weakGet, weakSet } from './uncurried.ts';

export interface Behind {
  readonly target: object;
  readonly handler: object;
  revoked: boolean;
}

const NativeProxy = Proxy;
const { construct } = Reflect;
const { revocable } = Proxy;

const known = new WeakMap<object, Behind>();

/** What is behind a proxy of the program's; undefined for anything else. */
export const behind = (object: object): Behind | undefined => weakGet(known, object);

function noted(proxy: object, target: object, handler: object): Behind {
  const entry = { target, handler, revoked: false };
  weakSet(known, proxy, entry);
  return entry;
}

/** `Proxy` as a program sees it: a proxy itself, so that it looks like the engine's own. */
export const observedProxy: ProxyConstructor = new NativeProxy(NativeProxy, {
  construct(native, args) {
    const proxy = construct(native, args);
    noted(proxy, args[0], args[1]);
    return proxy;
  },
});

Object.defineProperty(NativeProxy, 'revocable', {
  writable: true,
  configurable: true,
  value: {
    revocable(target: object, handler: object): { proxy: object; revoke: () => void } {
      const made = apply(revocable, NativeProxy, [target, handler]);
      const entry = noted(made.proxy, target, handler);
      const { revoke } = made;
      made.revoke = () => {
        entry.revoked = true;
        revoke();
      };
      return made;
    },
  }.revocable,
});
