/** The append-only log of one run, inside the realm. */

import type { Encoded } from './encoded.ts';
import { ACTOR_SHIFT, type Part } from './part.ts';

const FIRST_EVENTS = 1 << 12;
/** A part is taken when there are this many: more need not be copied into longer columns. */
const PART_EVENTS = 1 << 15;
const CELLS_AN_EVENT = 4;

/** What stands in the column of kinds: the kind's code, and above it the actor. */
export const kindCell = (code: number, actor: number): number => code | (actor << ACTOR_SHIFT);

/** Keeps events in growing columns until they are taken away as a part. */
export class Log {
  /** How many events have been written since the run began. */
  count = 0;
  #size = 0;
  #cells = 0;
  #times!: Int32Array<ArrayBuffer>;
  #kinds!: Uint8Array<ArrayBuffer>;
  #tasks!: Int32Array<ArrayBuffer>;
  #operands!: Int32Array<ArrayBuffer>;
  #strings: string[] = [];
  #stringIds = new Map<string, number>();
  #stringsTaken = 0;
  #values: Encoded[] = [];
  #valuesTaken = 0;
  readonly #onFull: (() => void) | undefined;

  /** @param onFull takes a part away; without it the columns grow for as long as there is something to keep */
  constructor(onFull?: () => void) {
    this.#onFull = onFull;
    this.#makeColumns(FIRST_EVENTS);
  }

  /** Begins an event; its fields follow, in the schema's order, each by one call of `field`. */
  event(time: number, code: number, actor: number, task: number): void {
    this.begin(time, kindCell(code, actor), task);
  }

  /** As `event`, the kind as it stands in the column: the hot path. */
  begin(time: number, kind: number, task: number): void {
    if (this.#size === this.#times.length) this.#makeRoom();
    const i = this.#size++;
    this.#times[i] = time;
    this.#kinds[i] = kind;
    this.#tasks[i] = task;
    this.count++;
  }

  field(cell: number): void {
    if (this.#cells === this.#operands.length) this.#operands = grown(this.#operands);
    this.#operands[this.#cells++] = cell;
  }

  /** A whole event of two fields. */
  write2(time: number, kind: number, task: number, a: number, b: number): void {
    this.begin(time, kind, task);
    this.field(a);
    this.field(b);
  }

  /** A whole event of three fields. */
  write3(time: number, kind: number, task: number, a: number, b: number, c: number): void {
    this.begin(time, kind, task);
    this.field(a);
    this.field(b);
    this.field(c);
  }

  /** A whole event of four fields. */
  write4(
    time: number,
    kind: number,
    task: number,
    a: number,
    b: number,
    c: number,
    d: number,
  ): void {
    this.write2(time, kind, task, a, b);
    this.field(c);
    this.field(d);
  }

  /** A whole event of five fields. */
  write5(
    time: number,
    kind: number,
    task: number,
    a: number,
    b: number,
    c: number,
    d: number,
    e: number,
  ): void {
    this.write4(time, kind, task, a, b, c, d);
    this.field(e);
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

  /** What has been written since the last call, ready to be transferred. */
  take(): Part {
    // Short columns are copied and used again, long ones are given away.
    const cut = this.#size * 2 < this.#times.length ? 'slice' : 'subarray';
    const part: Part = {
      times: this.#times[cut](0, this.#size),
      kinds: this.#kinds[cut](0, this.#size),
      tasks: this.#tasks[cut](0, this.#size),
      operands: this.#operands[cut](0, this.#cells),
      strings: this.#strings.slice(this.#stringsTaken),
      values: this.#values.slice(this.#valuesTaken),
    };
    this.#stringsTaken = this.#strings.length;
    this.#valuesTaken = this.#values.length;
    if (cut === 'subarray') this.#makeColumns(this.#times.length);
    this.#size = 0;
    this.#cells = 0;
    return part;
  }

  #makeColumns(events: number): void {
    this.#times = new Int32Array(events);
    this.#kinds = new Uint8Array(events);
    this.#tasks = new Int32Array(events);
    this.#operands = new Int32Array(events * CELLS_AN_EVENT);
  }

  #makeRoom(): void {
    if (this.#onFull && this.#size >= PART_EVENTS) {
      this.#onFull();
      return;
    }
    this.#times = grown(this.#times);
    this.#kinds = grown(this.#kinds);
    this.#tasks = grown(this.#tasks);
  }
}

function grown<T extends Int32Array | Uint8Array>(column: T): T {
  const longer = new (column.constructor as new (length: number) => T)(column.length * 2);
  longer.set(column);
  return longer;
}
