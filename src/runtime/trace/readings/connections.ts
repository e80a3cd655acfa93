/** The connections of a run to its database: who held each of them, and what was asked over it. */

import type { Trace } from '../trace.ts';
import { type Borrowing, pools } from './pools.ts';
import { type QueryRow, queries } from './queries.ts';

/** Times are virtual ms. */
export interface Connection {
  client: number;
  /** 0: a client of no pool. */
  pool: number;
  opened: number;
  /** Undefined: it was open when the run ended. */
  closed: number | undefined;
  /** Who held it, one after the other. */
  holds: readonly Borrowing[];
  queries: readonly QueryRow[];
  transactions: readonly Transaction[];
}

export interface Transaction {
  from: number;
  /** Undefined: it was never ended. */
  to: number | undefined;
  how: 'commit' | 'rollback' | undefined;
}

export interface DatabaseUse {
  connections: readonly Connection[];
  /** Those who had to wait for a client, or never got one. */
  queue: readonly Borrowing[];
  queries: readonly QueryRow[];
}

/** @example databaseUse(trace).connections[0] // { client: 1, holds: [{ task: 2, out: 0, back: 340, … }], queries: […], … } */
export function databaseUse(trace: Trace): DatabaseUse {
  const rows = queries(trace);
  const borrowings = pools(trace).flatMap((pool) => pool.borrowings);
  const connections = new Map<number, Draft>();
  for (const event of trace.of('client-open', 'client-close', 'transaction')) {
    const { client, time } = event;
    if (event.kind === 'client-open') {
      connections.set(client, {
        client,
        pool: event.pool,
        opened: time,
        closed: undefined,
        holds: borrowings.filter((each) => each.client === client),
        queries: rows.filter((each) => each.client === client),
        transactions: [],
      });
      continue;
    }
    const connection = connections.get(client);
    if (connection === undefined) continue;
    if (event.kind === 'client-close') connection.closed ??= time;
    else if (event.how === 'begin')
      connection.transactions.push({ from: time, to: undefined, how: undefined });
    else {
      const open = connection.transactions.findLast(({ to }) => to === undefined);
      if (open) Object.assign(open, { to: time, how: event.how });
    }
  }
  return {
    connections: [...connections.values()],
    queue: borrowings.filter(({ asked, out }) => out === undefined || out > asked),
    queries: rows,
  };
}

type Draft = Connection & { transactions: Transaction[] };
