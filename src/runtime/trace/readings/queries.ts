/** Every query of a run: who asked, with which client, and what came of it. */

import type { Encoded } from '../encoded.ts';
import type { TraceEvent } from '../event.ts';
import type { Site } from '../fields.ts';
import type { Trace } from '../trace.ts';

export interface QueryRow {
  id: number;
  task: number;
  site: Site | undefined;
  client: number;
  /** 0: the client was in nobody's hands any more. */
  borrowing: number;
  sql: string;
  values: Encoded;
  /** Inside of a transaction. */
  transaction: boolean;
  /** Asked of a client that had been released. */
  released: boolean;
  /** Virtual ms. */
  start: number;
  /** When it was sent; until then it waited for its client's other queries, or for the session. */
  sent: number | undefined;
  /** The client in whose transaction the session was, so that this query had to wait. */
  waitedFor: number | undefined;
  end: number | undefined;
  /** `cut`: the connection was closed while it ran. */
  outcome: 'done' | 'failed' | 'cut' | 'open';
  rows: number;
  /** The SQLSTATE of a failure, and what Postgres says. */
  code: string | undefined;
  message: string | undefined;
  /** The rows themselves, as far as they are kept. */
  result: Encoded | undefined;
}

/** @example queries(trace)[0] // { client: 1, sql: 'SELECT * FROM users', start: 0, end: 30, rows: 6, outcome: 'done', … } */
export function queries(trace: Trace): QueryRow[] {
  const all = new Map<number, QueryRow>();
  for (const event of trace.of('query', 'query-wait', 'query-start', 'query-end')) {
    if (event.kind === 'query') {
      all.set(event.query, asked(event));
      continue;
    }
    const row = all.get(event.query);
    if (row === undefined) continue;
    if (event.kind === 'query-wait') row.waitedFor = event.owner;
    else if (event.kind === 'query-start') row.sent ??= event.time;
    else Object.assign(row, answered(event));
  }
  return [...all.values()];
}

function asked({ query: id, time: start, ...event }: TraceEvent<'query'>): QueryRow {
  const { task, site, client, borrowing, sql, values, transaction, released } = event;
  return {
    id,
    task,
    site,
    client,
    borrowing,
    sql,
    values,
    transaction,
    released,
    start,
    sent: undefined,
    waitedFor: undefined,
    end: undefined,
    outcome: 'open',
    rows: 0,
    code: undefined,
    message: undefined,
    result: undefined,
  };
}

function answered(event: TraceEvent<'query-end'>): Partial<QueryRow> {
  const { time: end, rows, code, message, value: result } = event;
  const outcome = code !== undefined ? 'failed' : message !== undefined ? 'cut' : 'done';
  return { end, rows, code, message, outcome, result };
}

/** @example verb('select * from users') // 'SELECT' */
export const verb = (sql: string): string => /[a-z]+/i.exec(sql)?.[0].toUpperCase() ?? 'query';
