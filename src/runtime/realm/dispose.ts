/** The resources of one block, disposed of as ECMA-262 says ("DisposeResources", "AddDisposableResource"). */

import { List } from '../trace/list.ts';

interface Resource {
  id: number;
  isAsync: boolean;
  value: unknown;
  /** Undefined for `await using x = null`: nothing to call, one await all the same. */
  method: (() => unknown) | undefined;
  /** A synchronous disposer under `await using`: what it returns is not waited for. */
  ignoresResult: boolean;
  site: number;
}

/** Who is told of each resource's life. */
export interface Watch {
  /** The block has it. @returns its id */
  used(site: number): number;
  /** Its disposer is called; `site`: its declaration. */
  disposing(resource: number, site: number): void;
  /** Its disposal is over; false: it failed. */
  disposed(resource: number, ok: boolean): void;
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
  readonly #watch: Watch;
  /** The resource whose disposal the block awaits. */
  #awaitedOf: number | undefined;

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  add(value: Any, isAsync: boolean, site: number): Any {
    if (value === null || value === undefined) {
      if (isAsync) {
        const nothing = { value, method: undefined, ignoresResult: false };
        this.#resources.push({ id: 0, isAsync, ...nothing, site });
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
    const id = this.#watch.used(site);
    this.#resources.push({ id, isAsync, value, method, ignoresResult, site });
    return value;
  }

  /** The block threw, or what it awaited for a resource has rejected. */
  fail(error: unknown): void {
    this.#isDisposed(false);
    this.#keep(error);
  }

  #keep(error: unknown): void {
    this.#error = this.#failed
      ? new SuppressedError(error, this.#error, 'An error was suppressed during disposal')
      : error;
    this.#failed = true;
  }

  /** Runs disposers, last opened first, until something is to be awaited. */
  disposeToAwait(): boolean {
    this.#isDisposed(true);
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
      this.#watch.disposing(resource.id, resource.site);
      try {
        const result = Reflect.apply(resource.method, resource.value, []);
        if (!resource.isAsync) {
          this.#watch.disposed(resource.id, true);
          continue;
        }
        this.#awaitedOf = resource.id;
        this.#hasAwaited = true;
        return this.#await(resource.ignoresResult ? undefined : result);
      } catch (error) {
        if (!resource.ignoresResult) {
          this.#watch.disposed(resource.id, false);
          this.#keep(error);
        } else {
          this.#awaitedOf = resource.id;
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

  #isDisposed(ok: boolean): void {
    if (this.#awaitedOf === undefined) return;
    this.#watch.disposed(this.#awaitedOf, ok);
    this.#awaitedOf = undefined;
  }

  #await(value: unknown): true {
    this.awaited = value;
    return true;
  }
}
