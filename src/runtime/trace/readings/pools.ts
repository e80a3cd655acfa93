/** The pools of a run: who borrowed which client, how long they waited for it, and when they gave it back. */

import type { TraceEvent } from '../event.ts';
import type { Site } from '../fields.ts';
import type { Trace } from '../trace.ts';

/** A client, from asking for it to giving it back. Times are virtual ms. */
export interface Borrowing {
  id: number;
  task: number;
  /** Where it was asked for. */
  site: Site | undefined;
  asked: number;
  client: number | undefined;
  /** When it was lent; undefined: it never was. */
  out: number | undefined;
  /** When it was given back; undefined: it never was. */
  back: number | undefined;
  /** What was still under way when it was given back. */
  inside: TraceEvent<'client-back'>['inside'];
}

export interface Pool {
  id: number;
  /** How many clients it has, at the most. */
  max: number;
  site: Site | undefined;
  opened: number;
  /** When `end()` was called. */
  ended: number | undefined;
  borrowings: readonly Borrowing[];
  /** How many clients were lent at once, at the most. */
  peak: number;
}

/** @example pools(trace)[0] // { id: 1, max: 2, ended: undefined, peak: 2, borrowings: [{ task: 2, client: 1, asked: 0, out: 0, … }], … } */
export function pools(trace: Trace): Pool[] {
  const all = new Map<number, Pool & { borrowings: Borrowing[]; out: number }>();
  const borrowings = new Map<number, Borrowing>();
  for (const event of trace.of(
    'pool-open',
    'client-wait',
    'client-out',
    'client-back',
    'pool-end',
  )) {
    const pool = all.get(event.pool);
    switch (event.kind) {
      case 'pool-open': {
        const { pool: id, max, site, time: opened } = event;
        const empty = { ended: undefined, borrowings: [], peak: 0, out: 0 };
        all.set(id, { id, max, site, opened, ...empty });
        break;
      }
      case 'client-wait': {
        const borrowing = asking(event);
        borrowings.set(event.borrowing, borrowing);
        pool?.borrowings.push(borrowing);
        break;
      }
      case 'client-out':
        Object.assign(borrowings.get(event.borrowing) ?? {}, {
          client: event.client,
          out: event.time,
        });
        if (pool) pool.peak = Math.max(pool.peak, ++pool.out);
        break;
      case 'client-back':
        Object.assign(borrowings.get(event.borrowing) ?? {}, {
          back: event.time,
          inside: event.inside,
        });
        if (pool) pool.out--;
        break;
      case 'pool-end':
        if (pool) pool.ended ??= event.time;
        break;
    }
  }
  return [...all.values()].map(({ out: _out, ...pool }) => pool);
}

function asking({ borrowing: id, task, site, time }: TraceEvent<'client-wait'>): Borrowing {
  const nothingYet = { client: undefined, out: undefined, back: undefined, inside: undefined };
  return { id, task, site, asked: time, ...nothingYet };
}

/** Who has a client of the pool now. */
export const lent = ({ borrowings }: Pool): Borrowing[] =>
  borrowings.filter(({ out, back }) => out !== undefined && back === undefined);
