/**
 * The headers of a response as a browser has them (Fetch, "headers guard"): those of one that was received cannot be changed,
 * and cookies that a server sets are shown nobody. Node is of another mind.
 */

import { defineAll } from './define-all.ts';
import { $Object, $Reflect, $Response, $String, $TypeError, $WeakMap } from './originals.ts';

type Change = 'append' | 'set' | 'delete';
type Native = (this: Headers, ...given: unknown[]) => void;

const { has } = Headers.prototype;
const { append, set, delete: remove } = Headers.prototype as unknown as Record<Change, Native>;
const native: { [change in Change]: Native } = { append, set, delete: remove };
const headersOf = $Object.getOwnPropertyDescriptor($Response.prototype, 'headers')
  ?.get as () => Headers;

const FORBIDDEN = ['set-cookie', 'set-cookie2'];

export class ResponseHeaders {
  readonly #guards = new $WeakMap<Headers, 'response' | 'immutable'>();

  /** @param guard `immutable` for what `fetch` brings */
  guard(response: Response, guard: 'response' | 'immutable'): void {
    const headers = $Reflect.apply(headersOf, response, []);
    for (const name of FORBIDDEN)
      if ($Reflect.apply(has, headers, [name])) $Reflect.apply(native.delete, headers, [name]);
    this.#guards.set(headers, guard);
  }

  install(): void {
    for (const change of ['append', 'set', 'delete'] as const) {
      const guards = this.#guards;
      const guarded = function (this: Headers, ...given: unknown[]): void {
        const guard = guards.get(this);
        if (guard === 'immutable')
          throw new $TypeError(`Failed to execute '${change}' on 'Headers': Headers are immutable`);
        if (guard && FORBIDDEN.includes($String(given[0]).toLowerCase())) return;
        $Reflect.apply(native[change], this, given);
      };
      $Object.defineProperty(guarded, 'length', { value: native[change].length });
      defineAll(Headers.prototype, { [change]: guarded });
    }
  }
}
