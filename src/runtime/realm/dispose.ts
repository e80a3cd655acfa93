/** The resources of one block, disposed of as ECMA-262 says ("DisposeResources", "AddDisposableResource"). */

import { List } from '../trace/list.ts';

interface Resource {
  isAsync: boolean;
  value: unknown;
  /** Undefined for `await using x = null`: nothing to call, one await all the same. */
  method: (() => unknown) | undefined;
  /** A synchronous disposer under `await using`: what it returns is not waited for. */
  ignoresResult: boolean;
  site: number;
}

// biome-ignore lint/suspicious/noExplicitAny: values of the program pass through untouched
type Any = any;

export class Scope {
  /** What the block awaits now. */
  awaited: unknown;
  readonly #resources = new List<Resource>();
  #failed = false;
  #error: unknown;
  #needsAwait = false;
  #hasAwaited = false;
  readonly #onDispose: (site: number) => void;

  /** @param onDispose called before each disposer, with the site of its declaration */
  constructor(onDispose: (site: number) => void) {
    this.#onDispose = onDispose;
  }

  add(value: Any, isAsync: boolean, site: number): Any {
    if (value === null || value === undefined) {
      if (isAsync) {
        this.#resources.push({ isAsync, value, method: undefined, ignoresResult: false, site });
      }
      return value;
    }
    if (typeof value !== 'object' && typeof value !== 'function') {
      throw new TypeError(`${String(value)} is not an object that can be disposed of`);
    }
    let method = isAsync ? value[Symbol.asyncDispose] : undefined;
    const ignoresResult = isAsync && (method === undefined || method === null);
    if (method === undefined || method === null) method = value[Symbol.dispose];
    if (typeof method !== 'function') {
      const wanted = isAsync ? 'Symbol.asyncDispose or Symbol.dispose' : 'Symbol.dispose';
      throw new TypeError(`The resource has no method [${wanted}]`);
    }
    this.#resources.push({ isAsync, value, method, ignoresResult, site });
    return value;
  }

  fail(error: unknown): void {
    this.#error = this.#failed
      ? new SuppressedError(error, this.#error, 'An error was suppressed during disposal')
      : error;
    this.#failed = true;
  }

  /** Runs disposers, last opened first, until something is to be awaited. */
  disposeToAwait(): boolean {
    for (;;) {
      const resource = this.#resources.at(-1);
      if (this.#needsAwait && !this.#hasAwaited && !resource?.isAsync) {
        this.#needsAwait = false;
        return this.#await(undefined);
      }
      if (!resource) return false;
      this.#resources.pop();
      if (resource.method === undefined) {
        this.#needsAwait = true;
        continue;
      }
      this.#onDispose(resource.site);
      try {
        const result = Reflect.apply(resource.method, resource.value, []);
        if (!resource.isAsync) continue;
        this.#hasAwaited = true;
        return this.#await(resource.ignoresResult ? undefined : result);
      } catch (error) {
        if (!resource.ignoresResult) this.fail(error);
        else {
          // A synchronous disposer that throws rejects the promise that is awaited for it.
          this.#hasAwaited = true;
          return this.#await(Promise.reject(error));
        }
      }
    }
  }

  close(): void {
    this.disposeToAwait();
    if (this.#failed) throw this.#error;
  }

  #await(value: unknown): true {
    this.awaited = value;
    return true;
  }
}
