/** The append-only log of one run, inside the realm. */

import type { Encoded } from './encoded.ts';
import { ACTOR_SHIFT, type Part } from './part.ts';

const FIRST_CAPACITY = 1 << 12;

/** What stands in the column of kinds: the kind's code, and above it the actor. */
export const kindCell = (code: number, actor: number): number => code | (actor << ACTOR_SHIFT);

/** Keeps events in growing columns until they are taken away as a part. */
export class Log {
  /** How many events have been written since the run began. */
  count = 0;
  #size = 0;
  #cells = 0;
  #times = new Int32Array(FIRST_CAPACITY);
  #kinds = new Uint8Array(FIRST_CAPACITY);
  #tasks = new Int32Array(FIRST_CAPACITY);
  #operands = new Int32Array(FIRST_CAPACITY * 4);
  #strings: string[] = [];
  #stringIds = new Map<string, number>();
  #stringsTaken = 0;
  #values: Encoded[] = [];
  #valuesTaken = 0;

  /** How many events have been written since the last part was taken. */
  get pending(): number {
    return this.#size;
  }

  /** Begins an event; its fields follow, in the schema's order, each by one call of `field`. */
  event(time: number, code: number, actor: number, task: number): void {
    if (this.#size === this.#times.length) this.#growEvents();
    const i = this.#size++;
    this.#times[i] = time;
    this.#kinds[i] = kindCell(code, actor);
    this.#tasks[i] = task;
    this.count++;
  }

  /** A whole event of two fields: the hot path, with one look at each column's end. */
  write2(time: number, kind: number, task: number, a: number, b: number): void {
    if (this.#size === this.#times.length) this.#growEvents();
    if (this.#cells + 2 > this.#operands.length) this.#growOperands();
    const i = this.#size++;
    this.#times[i] = time;
    this.#kinds[i] = kind;
    this.#tasks[i] = task;
    this.#operands[this.#cells] = a;
    this.#operands[this.#cells + 1] = b;
    this.#cells += 2;
    this.count++;
  }

  /** A whole event of three fields. */
  write3(time: number, kind: number, task: number, a: number, b: number, c: number): void {
    this.write2(time, kind, task, a, b);
    this.field(c);
  }

  field(cell: number): void {
    if (this.#cells === this.#operands.length) this.#growOperands();
    this.#operands[this.#cells++] = cell;
  }

  string(text: string): number {
    const known = this.#stringIds.get(text);
    if (known !== undefined) return known;
    const id = this.#strings.length;
    this.#strings[id] = text;
    this.#stringIds.set(text, id);
    return id;
  }

  value(encoded: Encoded): number {
    const id = this.#values.length;
    this.#values[id] = encoded;
    return id;
  }

  /** What has been written since the last call, ready to be transferred without copying again. */
  take(): Part {
    const part: Part = {
      times: this.#times.slice(0, this.#size),
      kinds: this.#kinds.slice(0, this.#size),
      tasks: this.#tasks.slice(0, this.#size),
      operands: this.#operands.slice(0, this.#cells),
      strings: this.#strings.slice(this.#stringsTaken),
      values: this.#values.slice(this.#valuesTaken),
    };
    this.#stringsTaken = this.#strings.length;
    this.#valuesTaken = this.#values.length;
    this.#size = 0;
    this.#cells = 0;
    return part;
  }

  #growEvents(): void {
    this.#times = grown(this.#times, new Int32Array(this.#times.length * 2));
    this.#kinds = grown(this.#kinds, new Uint8Array(this.#kinds.length * 2));
    this.#tasks = grown(this.#tasks, new Int32Array(this.#tasks.length * 2));
  }

  #growOperands(): void {
    this.#operands = grown(this.#operands, new Int32Array(this.#operands.length * 2));
  }
}

function grown<T extends Int32Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
