/** What somebody waits for who waits for a pool or for the database, and who would have to act. */

import type { Ref } from '../fields.ts';
import type { Trace } from '../trace.ts';
import { type Blocked, blocked } from './blocked.ts';
import { type Borrowing, lent, type Pool, pools } from './pools.ts';
import { type QueryRow, queries } from './queries.ts';
import type { TaskPhrases } from './task-phrases.ts';
import { atPlace, code, listed } from './words.ts';

export class DatabaseBlockers {
  readonly #trace: Trace;
  readonly #name: TaskPhrases;
  readonly #isAlive: (task: number) => boolean;
  #read: readonly Pool[] | undefined;
  #asked: readonly QueryRow[] | undefined;

  constructor(trace: Trace, name: TaskPhrases, isAlive: (task: number) => boolean) {
    this.#trace = trace;
    this.#name = name;
    this.#isAlive = isAlive;
  }

  /** A client that `task` asked for: all are lent. */
  client(task: number, ref: Ref): Blocked {
    const pool = this.#pools.find(({ borrowings }) => borrowings.some(({ id }) => id === ref.id));
    const out = pool ? lent(pool) : [];
    if (pool === undefined || out.length === 0) return blocked('for a client of the pool');
    const holders = this.#alive(out);
    const back = holders.length === 0 ? ' and never given back' : '';
    const takenBy = (each: Borrowing): string =>
      `by ${each.task === task ? 'itself' : this.#name(each.task)}${atPlace(each.site)}`;
    if (out.length === 1)
      return blocked(
        `for the pool’s only client, taken ${takenBy(out[0] as Borrowing)}${back}`,
        holders,
        'client',
      );
    const each = out.map((borrowing) => `one ${takenBy(borrowing)}`);
    const which = `whose ${out.length} are taken${back}`;
    return blocked(`for a client of the pool, ${which}: ${listed(each)}`, holders, 'client');
  }

  /** The end of a pool: it comes when every client is back. */
  end(task: number, ref: Ref): Blocked {
    const pool = this.#pools.find(({ id }) => id === ref.id);
    const out = pool ? lent(pool) : [];
    if (out.length === 0) return blocked('for the pool to end');
    const each = out.map((borrowing) => {
      const who = borrowing.task === task ? 'it' : this.#name(borrowing.task);
      return `one that ${who} took${atPlace(borrowing.site)}`;
    });
    return blocked(
      `for the pool to end, which lacks ${each.length === 1 ? 'a client' : `${each.length} clients`}: ${listed(each)}`,
      this.#alive(out),
      'client',
    );
  }

  /** A query: another client’s transaction has the session. */
  query(task: number, query: number, label: string): Blocked {
    const owner = this.#queries.find(({ id }) => id === query)?.waitedFor;
    if (owner === undefined) return blocked(`for ${label}`);
    const holder = this.#holder(owner);
    const whose = holder ? this.#name(holder.task) : code(`client ${owner}`);
    const taken = `the client taken${atPlace(holder?.site)}`;
    if (holder?.back !== undefined)
      return blocked(
        `for ${label}, which waits for a transaction that ${whose} left open when it gave back ${taken}`,
      );
    if (holder?.task === task)
      return blocked(
        `for ${label}, which runs on another client and waits for the transaction that ${whose} itself has open, on ${taken}`,
        [task],
        'session',
      );
    return blocked(
      `for ${label}, which waits for the transaction of ${whose} to end`,
      holder ? this.#alive([holder]) : [],
      'session',
    );
  }

  /** Who has the client now, or gave it back first inside the transaction that it is in. */
  #holder(client: number): Borrowing | undefined {
    const all = this.#pools.flatMap(({ borrowings }) => borrowings);
    const own = all.filter((borrowing) => borrowing.client === client);
    const before = own.findLastIndex(({ inside }) => inside !== 'transaction');
    return own[before + 1] ?? own.at(-1);
  }

  get #queries(): readonly QueryRow[] {
    this.#asked ??= queries(this.#trace);
    return this.#asked;
  }

  get #pools(): readonly Pool[] {
    this.#read ??= pools(this.#trace);
    return this.#read;
  }

  #alive(out: readonly Borrowing[]): number[] {
    return [...new Set(out.map(({ task }) => task).filter(this.#isAlive))];
  }
}
