/** Writes events of the schema into the log, at the clock's time. One a run. */

import type { Actor, Kind } from '../trace/event.ts';
import type { Field, TableWriter } from '../trace/fields.ts';
import type { Given } from '../trace/given.ts';
import { actorCodeOf, codeOf, layouts } from '../trace/layout.ts';
import type { Log } from '../trace/log.ts';
import type { Clock } from './clock.ts';
import { $Object } from './originals.ts';

type Fields = { [name: string]: unknown };

export class Record {
  readonly #log: Log;
  readonly #clock: Clock;
  readonly #tables: TableWriter;

  constructor(log: Log, clock: Clock) {
    this.#log = log;
    this.#clock = clock;
    this.#tables = {
      string: (text) => log.string(text),
      text: (text) => log.text(text),
      value: (value) => log.value(value),
      site: () => {
        throw new Error('a site is written by its number');
      },
    };
  }

  /** How many events there are so far. */
  get count(): number {
    return this.#log.count;
  }

  /** The hot paths: an event whose fields are numbers, ids of texts among them. `kind`: see `kindCell`. */
  write2(kind: number, task: number, a: number, b: number): void {
    this.#log.write2(this.#clock.now, kind, task, a, b);
  }

  write3(kind: number, task: number, a: number, b: number, c: number): void {
    this.#log.write3(this.#clock.now, kind, task, a, b, c);
  }

  write4(kind: number, task: number, a: number, b: number, c: number, d: number): void {
    this.#log.write4(this.#clock.now, kind, task, a, b, c, d);
  }

  write5(kind: number, task: number, a: number, b: number, c: number, d: number, e: number): void {
    this.#log.write5(this.#clock.now, kind, task, a, b, c, d, e);
  }

  /** The id of a text, for the hot paths. */
  text(text: string): number {
    return this.#log.text(text);
  }

  write<K extends Kind>(kind: K, actor: Actor, task: number, cells: Given<K>): void {
    const code = codeOf(kind);
    const layout = layouts[code] as (typeof layouts)[number];
    this.#log.event(this.#clock.now, code, actorCodeOf(actor), task);
    for (let i = 0; i < layout.names.length; i++) {
      const name = layout.names[i] as string;
      // A field that is left out must not be found on `Object.prototype`.
      const given = $Object.hasOwn(cells, name) ? (cells as Fields)[name] : undefined;
      const known = layout.cells[i] && given !== undefined;
      const field = layout.fields[i] as Field<unknown>;
      this.#log.field(known ? (given as number) : field.encode(given, this.#tables));
    }
    this.#log.end();
  }
}
