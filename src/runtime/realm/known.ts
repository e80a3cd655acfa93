/** What the realm knows of the program's promises: which task, timer, request or combinator each stands for. */

import { packRef, type Ref, type RefKind, unpackRef } from '../trace/fields.ts';
import type { Encoder } from './encode.ts';
import { $WeakMap } from './originals.ts';

const VALUE = packRef('value', 0);
const PROMISE = packRef('promise', 0);

export class Known {
  readonly encoder: Encoder;
  readonly #refs = new $WeakMap<object, number>();
  #lastJoin = 0;

  constructor(encoder: Encoder) {
    this.encoder = encoder;
  }

  /** Notes what `promise` stands for; without an id it gets the next one. Returns the id. */
  promise(promise: object, kind: RefKind, id: number = ++this.#lastJoin): number {
    this.#refs.set(promise, packRef(kind, id));
    return id;
  }

  /** The task whose promise this is. */
  taskOf(promise: unknown): number | undefined {
    const { kind, id } = unpackRef(this.ref(promise));
    return kind === 'task' ? id : undefined;
  }

  /** What the members of a combinator's array stand for; other iterables are not looked into. */
  members(iterable: unknown): Ref[] {
    if (!Array.isArray(iterable)) return [];
    return iterable.map((each) => unpackRef(this.ref(each)));
  }

  /** The packed ref of what a program awaits or returns. */
  ref(value: unknown): number {
    if (typeof value !== 'object' || value === null) {
      return typeof value === 'function' ? PROMISE : VALUE;
    }
    return this.#refs.get(value) ?? PROMISE;
  }

  /** The engine's own text of an error's stack, when there is one as plain data. */
  stack(error: unknown): string | undefined {
    if (typeof error !== 'object' || error === null) return undefined;
    try {
      const stack = (error as { stack?: unknown }).stack;
      return typeof stack === 'string' ? stack : undefined;
    } catch {
      return undefined;
    }
  }
}
