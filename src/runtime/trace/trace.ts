/** The record of one run: the only thing that comes back from a realm. */

import type { Encoded } from './encoded.ts';
import { type Actor, actors, type Kind, kinds, type TraceEvent } from './event.ts';
import type { Site } from './fields.ts';
import { lastSite } from './last-site.ts';
import { actorCodeOf, codeOf, layouts } from './layout.ts';
import { Log } from './log.ts';
import { ACTOR_SHIFT, checkPart, checkShape, KIND_MASK, type Part, partUntil } from './part.ts';
import { isSilent } from './silent-limit.ts';

/** Nobody outside this folder sees the columns; `events()` and the readings are what a trace is. */
export class Trace {
  readonly locate: (stack: string) => Site | undefined;
  readonly #parts: Part[] = [];
  readonly #tables: { strings: string[]; values: Encoded[]; sites: readonly Site[] };
  #size = 0;
  #lastTime = 0;

  /**
   * @param sites the program's own table; events point into it
   * @param locate from an engine's stack to the reader's own line, where the program is at hand
   */
  constructor(sites: readonly Site[], locate: Trace['locate'] = () => undefined) {
    this.#tables = { strings: [], values: [], sites };
    this.locate = locate;
  }

  /** How many events there are. */
  get size(): number {
    return this.#size;
  }

  /**
   * Adds a part that arrived from a realm.
   * @throws TraceError when it is not one that a realm could have written; nothing of it is kept.
   */
  append(part: Part): void {
    checkShape(part);
    const { strings, values } = this.#tables;
    const before = { strings: strings.length, values: values.length };
    // One by one: a part may hold more than a call can take as arguments.
    for (const text of part.strings) strings.push(text);
    for (const value of part.values) values.push(value);
    try {
      checkPart(part, this.#tables, this.#lastTime);
    } catch (error) {
      strings.length = before.strings;
      values.length = before.values;
      throw error;
    }
    this.#parts.push(part);
    this.#size += part.times.length;
    this.#lastTime = part.times.at(-1) ?? this.#lastTime;
  }

  /** Ends the trace of a realm that was ended from outside, unless it has its end; what was sent by then is kept. */
  close(outcome: 'limit' | 'stopped', limit?: string, allowed?: number): void {
    const last = this.#parts.at(-1)?.kinds.at(-1);
    if (last !== undefined && (last & KIND_MASK) === codeOf('run-end')) return;
    const log = new Log();
    const { names, fields } = layouts[codeOf('run-end')] as (typeof layouts)[number];
    log.event(this.#lastTime, codeOf('run-end'), actorCodeOf('world'), 1);
    // Seen from outside it is known after which line the program went silent, not where it was.
    const site = isSilent(limit) ? lastSite(this.#parts) : undefined;
    const cells: { [field: string]: unknown } = { outcome, limit, site, allowed };
    // The strings of the new part come behind those that are there already.
    const strings = this.#tables.strings.length;
    fields.forEach((field, i) => {
      log.field(
        field.encode(cells[names[i] as string], {
          string: (text) => strings + log.string(text),
          text: (text) => strings + log.string(text),
          value: never,
          // It is a number of the table already.
          site: (given) => given as unknown as number,
        }),
      );
    });
    log.end();
    this.append(log.take());
  }

  /** The trace as it stood at the end of virtual millisecond `time`; without a `run-end` when the run went on. */
  until(time: number): Trace {
    const cut = new Trace(this.#tables.sites, this.locate);
    for (const part of this.#parts) cut.append(partUntil(part, time));
    return cut;
  }

  /** Every time at which something happened, but for events of some kinds: 0, then ascending virtual ms. */
  moments(...without: Kind[]): number[] {
    const left = layouts.map(({ kind }) => without.includes(kind));
    const moments = [0];
    let last = 0;
    for (const { times, kinds } of this.#parts) {
      for (let i = 0; i < times.length; i++) {
        const time = times[i] as number;
        if (time === last || left[(kinds[i] as number) & KIND_MASK]) continue;
        moments.push(time);
        last = time;
      }
    }
    return moments;
  }

  /** Every event, in the order in which it happened. */
  events(): Generator<TraceEvent> {
    return flat(this.batches(...kinds));
  }

  /** The events of some kinds; the others are passed over without being looked at. */
  of<K extends Kind>(...wanted: K[]): Generator<TraceEvent<K>> {
    return flat(this.batches(...wanted));
  }

  /** The same, many at a time: who reads a long trace in steps rests between them. */
  *batches<K extends Kind>(...wanted: K[]): Generator<TraceEvent<K>[]> {
    const isWanted = layouts.map(() => false);
    for (const kind of wanted) isWanted[codeOf(kind)] = true;
    for (const part of this.#parts) {
      const { kinds: column } = part;
      let cell = 0;
      for (let i = 0; i < column.length; ) {
        const batch: TraceEvent<K>[] = [];
        const until = Math.min(column.length, i + BATCH);
        for (; i < until; i++) {
          const code = (column[i] as number) & KIND_MASK;
          if (isWanted[code]) batch.push(this.#decoded(part, i, cell) as TraceEvent<K>);
          cell += fieldCounts[code] as number;
        }
        yield batch;
      }
    }
  }

  #decoded(part: Part, i: number, first: number): unknown {
    const kind = part.kinds[i] as number;
    const { names, fields, kind: name } = layouts[kind & KIND_MASK] as (typeof layouts)[number];
    const event: Record<string, unknown> = {
      time: part.times[i],
      kind: name,
      task: part.tasks[i],
      actor: actors[kind >> ACTOR_SHIFT] as Actor,
    };
    for (let f = 0; f < fields.length; f++) {
      const decoded = fields[f]?.decode(part.operands[first + f] as number, this.#tables);
      if (decoded !== undefined) event[names[f] as string] = decoded;
    }
    return event;
  }
}

/** How many events are looked at before who reads them may rest. */
const BATCH = 1024;
const fieldCounts = layouts.map(({ fields }) => fields.length);

function* flat<T>(batches: Iterable<readonly T[]>): Generator<T> {
  for (const batch of batches) for (const each of batch) yield each;
}

const never = (): never => {
  throw new Error('a run-end has no value');
};
