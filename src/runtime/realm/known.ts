/** What the realm knows of the program's promises: which task, timer, request or combinator each stands for. */

import {
  ABSENT,
  idOfRef,
  kindOfRef,
  packRef,
  type Ref,
  type RefKind,
  unpackRef,
} from '../trace/fields.ts';
import type { Encoder } from './encode/encoder.ts';
import { $Map, $Reflect, $WeakMap } from './originals.ts';

const VALUE = packRef('value', 0);
const PROMISE = packRef('promise', 0);
const JOIN = packRef('join', 0);

export class Known {
  readonly encoder: Encoder;
  readonly #refs = new $WeakMap<object, number>();
  readonly #settledBy = new $Map<number, number>();
  #lastId = 0;

  constructor(encoder: Encoder) {
    this.encoder = encoder;
  }

  /** An id for a promise or a combinator. */
  nextId(): number {
    return ++this.#lastId;
  }

  /** Who called the resolving function of promise `id`: a packed ref, or -1. */
  settledBy(id: number, by: number): void {
    this.#settledBy.set(id, by);
  }

  /** What wakes those who wait on a packed ref, where that is known; else -1. */
  wakerOf(ref: number): number {
    const kind = kindOfRef(ref);
    if (kind === PROMISE) return this.#settledBy.get(idOfRef(ref)) ?? ABSENT;
    return kind === VALUE || kind === JOIN ? ABSENT : ref;
  }

  /** Notes what `promise` stands for; without an id it gets the next one. Returns the id. */
  promise(promise: object, kind: RefKind, id: number = this.nextId()): number {
    this.#refs.set(promise, packRef(kind, id));
    return id;
  }

  /** The task whose promise this is. */
  taskOf(promise: unknown): number | undefined {
    const { kind, id } = unpackRef(this.ref(promise));
    return kind === 'task' ? id : undefined;
  }

  /** What the members of a combinator's array or set stand for; other iterables are not looked into. */
  members(iterable: unknown): Ref[] {
    const members: Ref[] = [];
    const add = (each: unknown) => {
      members[members.length] = unpackRef(this.ref(each));
    };
    if (isArray(iterable)) for (let i = 0; i < iterable.length; i++) add(iterable[i]);
    else if (isSet(iterable)) $Reflect.apply(forEachOfSet, iterable, [add]);
    return members;
  }

  /** The packed ref of a promise of which more is known. */
  refOf(value: unknown): number | undefined {
    return typeof value === 'object' && value !== null ? this.#refs.get(value) : undefined;
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

const { isArray } = Array;
const { has: hasOfSet, forEach: forEachOfSet } = Set.prototype;

/** Whether it is a set of the platform's, whatever its prototype has become. */
function isSet(value: unknown): value is Set<unknown> {
  if (typeof value !== 'object' || value === null) return false;
  try {
    $Reflect.apply(hasOfSet, value, [undefined]);
    return true;
  } catch {
    return false;
  }
}
