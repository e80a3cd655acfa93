/**
 * What is known by number, in lists. A map of 500,000 is made anew, in one go, each time it has doubled: that keeps a page
 * from answering. A list is only copied. Numbers of a trace count from 1, each in the order in which it was begun.
 */

import { idOfRef, kindOfRef, refKinds } from '../fields.ts';

/** By task, request or another number. */
export class Numbered<T> {
  readonly #at: (T | undefined)[] = [];
  readonly #numbers: number[] = [];

  get(number: number): T | undefined {
    return this.#at[number];
  }

  has(number: number): boolean {
    return this.#at[number] !== undefined;
  }

  set(number: number, value: T): void {
    if (!this.has(number)) this.#numbers.push(number);
    this.#at[number] = value;
  }

  /** In the order in which they came. A forged trace may leave billions of numbers out: they are not walked. */
  values(): T[] {
    return this.#numbers.map((number) => this.#at[number] as T);
  }
}

/** By packed ref: see `packRef`. */
export class ByRef<T> {
  readonly #of: readonly Numbered<T>[] = refKinds.map(() => new Numbered<T>());

  get(packed: number): T | undefined {
    return this.#of[kindOfRef(packed)]?.get(idOfRef(packed));
  }

  has(packed: number): boolean {
    return this.get(packed) !== undefined;
  }

  set(packed: number, value: T): void {
    this.#of[kindOfRef(packed)]?.set(idOfRef(packed), value);
  }
}
