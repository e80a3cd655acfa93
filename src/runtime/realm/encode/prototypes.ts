import { behind } from '../proxies.ts';
import { getPrototypeOf } from '../uncurried.ts';

/** Longer chains are made to trouble whoever walks them. */
const MOST = 1000;

/** What a chain of proxies stands for in the end; undefined when one of them has been revoked. */
export function unwrapped(object: object): object | undefined {
  let at = object;
  for (let i = 0; i < MOST; i++) {
    const proxy = behind(at);
    if (!proxy) return at;
    if (proxy.revoked) return undefined;
    at = proxy.target;
  }
  return undefined;
}

/** An object's prototypes, nearest first; a proxy among them stands for its target, and ends it when revoked. */
export function prototypesOf(object: object): object[] {
  const chain: object[] = [];
  let at = object;
  while (chain.length < MOST) {
    const next: object | null = getPrototypeOf(at);
    const target = next === null ? undefined : unwrapped(next);
    if (target === undefined) break;
    chain[chain.length] = target;
    at = target;
  }
  return chain;
}
