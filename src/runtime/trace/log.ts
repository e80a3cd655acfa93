/**
 * The append-only log of one run, inside the realm. A program may have patched what arrays have in common, so
 * columns and tables are touched by index only.
 */

import type { Encoded } from './encoded.ts';
import { List } from './list.ts';
import { ACTOR_SHIFT, type Part } from './part.ts';

const FIRST_EVENTS = 1 << 12;
/** A part is taken when there are this many: more need not be copied into longer columns. */
const PART_EVENTS = 1 << 15;
const CELLS_AN_EVENT = 4;

/** Characters of a text that are kept, and of each when events have so many already: a trace is copied as one text. */
const LONGEST_TEXT = 10_000;
const ROOM_FOR_TEXTS = 50_000_000;
const SHORTEST_TEXT = 100;

type Column = Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>;

/** What stands in the column of kinds: the kind's code, and above it the actor. */
export const kindCell = (code: number, actor: number): number => code | (actor << ACTOR_SHIFT);

/** Keeps events in growing columns until they are taken away as a part. */
export class Log {
  /** How many events have been written since the run began. */
  count = 0;
  #size = 0;
  #cells = 0;
  /** Where the next field goes: behind those of whole events, until theirs is whole too. */
  #next = 0;
  /** How many events, and how many of their fields, the columns have room for. */
  #room!: number;
  #cellRoom!: number;
  #times!: Int32Array<ArrayBuffer>;
  #kinds!: Uint16Array<ArrayBuffer>;
  #tasks!: Int32Array<ArrayBuffer>;
  #operands!: Int32Array<ArrayBuffer>;
  readonly #stringIds = new Map<string, number>();
  #stringCount = 0;
  #characters = 0;
  #newStrings = new List<string>();
  #valueCount = 0;
  #newValues = new List<Encoded>();
  readonly #onFull: (() => void) | undefined;

  /** @param onFull takes a part away; without it the columns grow for as long as there is something to keep */
  constructor(onFull?: () => void) {
    this.#onFull = onFull;
    this.#makeColumns(FIRST_EVENTS);
  }

  /**
   * Begins an event; its fields follow, in the schema's order, each by one call of `field`, then `end`. An event that
   * is not ended, because the stack was full half-way, was never there.
   */
  event(time: number, code: number, actor: number, task: number): void {
    this.begin(time, kindCell(code, actor), task);
  }

  /** As `event`, the kind as it stands in the column: the hot path. */
  begin(time: number, kind: number, task: number): void {
    if (this.#size === this.#room) this.#makeRoom();
    const i = this.#size;
    this.#times[i] = time;
    this.#kinds[i] = kind;
    this.#tasks[i] = task;
    this.#next = this.#cells;
  }

  field(cell: number): void {
    if (this.#next === this.#cellRoom) this.#makeCellRoom();
    this.#operands[this.#next++] = cell;
  }

  end(): void {
    this.#cells = this.#next;
    this.#size++;
    this.count++;
  }

  /** A whole event of two fields. */
  write2(time: number, kind: number, task: number, a: number, b: number): void {
    this.begin(time, kind, task);
    this.field(a);
    this.field(b);
    this.end();
  }

  /** A whole event of three fields. */
  write3(time: number, kind: number, task: number, a: number, b: number, c: number): void {
    this.begin(time, kind, task);
    this.field(a);
    this.field(b);
    this.field(c);
    this.end();
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
    this.begin(time, kind, task);
    this.field(a);
    this.field(b);
    this.field(c);
    this.field(d);
    this.end();
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
    this.begin(time, kind, task);
    this.field(a);
    this.field(b);
    this.field(c);
    this.field(d);
    this.field(e);
    this.end();
  }

  /** The number of a text for people, of which so much is kept as somebody may read. */
  text(given: string): number {
    const kept = this.#kept(textOnly(given));
    this.#characters += kept.length;
    return this.string(kept);
  }

  /** The number of a text that is read back as it is. */
  string(given: string): number {
    const text = textOnly(given);
    const known = this.#stringIds.get(text);
    if (known !== undefined) return known;
    const id = this.#stringCount;
    this.#newStrings.push(text);
    this.#stringCount++;
    this.#stringIds.set(text, id);
    return id;
  }

  #kept(text: string): string {
    const most = this.#characters < ROOM_FOR_TEXTS ? LONGEST_TEXT : SHORTEST_TEXT;
    if (text.length <= most) return text;
    // V8 makes a slice a view of the whole text, which would be kept as well: this copies it.
    return JSON.parse(JSON.stringify(`${apply(slice, text, [0, most])}…`));
  }

  value(encoded: Encoded): number {
    this.#newValues.push(encoded);
    return this.#valueCount++;
  }

  /** What has been written since the last call, ready to be transferred. */
  take(): Part {
    const size = this.#size;
    const cells = this.#cells;
    const part: Part = {
      times: copied(this.#times, size, new Int32Array(size)),
      kinds: copied(this.#kinds, size, new Uint16Array(size)),
      tasks: copied(this.#tasks, size, new Int32Array(size)),
      operands: copied(this.#operands, cells, new Int32Array(cells)),
      strings: this.#newStrings,
      values: this.#newValues,
    };
    this.#newStrings = new List();
    this.#newValues = new List();
    this.#size = 0;
    this.#cells = 0;
    return part;
  }

  #makeColumns(events: number): void {
    this.#room = events;
    this.#cellRoom = events * CELLS_AN_EVENT;
    this.#times = new Int32Array(this.#room);
    this.#kinds = new Uint16Array(this.#room);
    this.#tasks = new Int32Array(this.#room);
    this.#operands = new Int32Array(this.#cellRoom);
  }

  #makeCellRoom(): void {
    const room = this.#cellRoom * 2;
    this.#operands = copied(this.#operands, this.#next, new Int32Array(room));
    this.#cellRoom = room;
  }

  #makeRoom(): void {
    if (this.#onFull && this.#size >= PART_EVENTS) {
      this.#onFull();
      return;
    }
    const size = this.#size;
    const room = this.#room * 2;
    this.#times = copied(this.#times, size, new Int32Array(room));
    this.#kinds = copied(this.#kinds, size, new Uint16Array(room));
    this.#tasks = copied(this.#tasks, size, new Int32Array(room));
    this.#room = room;
  }
}

const { apply, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
const typedArray = getPrototypeOf(Int32Array.prototype) as Int32Array;
const { set } = typedArray;
const { slice } = String.prototype;
const bufferOf = getOwnPropertyDescriptor(typedArray, 'buffer')?.get as () => ArrayBuffer;

/** A program may have put anything where the platform keeps a text. */
const textOnly = (given: unknown): string => (typeof given === 'string' ? given : '');

/**
 * The first `count` cells of a column, at the front of another one. `slice` and `subarray` would ask the column for its
 * class, which a program may have changed.
 */
function copied<C extends Column>(from: C, count: number, into: C): C {
  const buffer = apply(bufferOf, from, []);
  const view =
    into instanceof Uint16Array
      ? new Uint16Array(buffer, 0, count)
      : new Int32Array(buffer, 0, count);
  apply(set, into, [view]);
  return into;
}
