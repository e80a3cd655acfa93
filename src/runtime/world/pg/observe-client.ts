/** Writes down what clients do: their connections, queries and transactions. */

import type { Caller } from '../modules/access.ts';
import type { Borrowing } from './borrowing.ts';
import { world } from './run.ts';
import type { Sending } from './sending.ts';
import { theServer } from './server.ts';
import type { Socket } from './socket.ts';

/** As much of node-postgres 8's `Client` as is looked at. */
export interface PgClient {
  connection: PgConnection;
  _activeQuery: PgQuery | null;
  _queryQueue: PgQuery[];
  _txStatus: string | null;
  _queryable: boolean;
  _ending: boolean;
  _poolUseCount?: number;
}

interface PgConnection {
  stream: Socket;
  prependListener<M>(event: string, listener: (message: M) => void): void;
}

interface PgQuery {
  _results: PgResult | PgResult[];
  _canceledDueToError: unknown;
}

interface PgResult {
  command: string | null;
  rowCount: number | null;
  rows: unknown[];
}

type Methods<T> = { [name: string]: (this: T, ...args: never[]) => unknown };

/** A query, from the call to its answer. */
interface Asked extends Sending {
  caller: Caller;
  ended: boolean;
}

/** What is known of a client: its number, and in whose hands it is. */
interface Current {
  id: number;
  /** 0: no pool's. */
  pool: number;
  borrowing: Borrowing | undefined;
  /** Where it was connected. */
  site: number | undefined;
  isOpen: boolean;
  inTransaction: boolean;
}

const MOST_ROWS = 100;

const clients = new Map<PgClient, Current>();
const asked = new WeakMap<PgQuery, Asked>();
let lastQuery = 0;
/** The query that is being asked just now: node-postgres makes an object of its own of it. */
let asks: Asked | undefined;
/** The pool that connects just now. */
let connecting = 0;

/** What connects meanwhile is this pool's. */
export function whileConnecting<T>(pool: number, action: () => T): T {
  connecting = pool;
  try {
    return action();
  } finally {
    connecting = 0;
  }
}

export function currentOf(client: PgClient): Current {
  const known = clients.get(client);
  if (known) return known;
  const current: Current = {
    id: theServer().nextClient(),
    pool: 0,
    borrowing: undefined,
    site: undefined,
    isOpen: false,
    inTransaction: false,
  };
  clients.set(client, current);
  return current;
}

/** Clients that somebody has: borrowed ones, and open ones that are no pool's. */
export const heldClients = (): { id: number; site: number | undefined }[] =>
  [...clients.values()]
    .filter(({ borrowing, isOpen, pool }) => borrowing || (isOpen && pool === 0))
    .map(({ id, borrowing, site }) => ({ id, site: borrowing ? borrowing.caller.site : site }));

/** Puts an observer before each method that matters. What they return, and when, stays node-postgres's own. */
export function observeClients(prototype: object, queryPrototype: object): void {
  observeCalls(prototype as Methods<PgClient>);
  observeAnswers(queryPrototype as Methods<PgQuery>);
}

function observeCalls(methods: Methods<PgClient>): void {
  const { _connect, query } = methods;

  methods._connect = function (...args) {
    const current = currentOf(this);
    current.pool = connecting;
    if (connecting === 0) current.site = world.caller().site;
    this.connection.stream.client = current.id;
    const result = _connect?.apply(this, args);
    observeConnection(this, current);
    return result;
  };

  methods.query = function (...args) {
    const current = currentOf(this);
    const { borrowing } = current;
    const caller = borrowing?.isOneQuery ? borrowing.caller : world.caller();
    const [config, values] = args as unknown[];
    if (config === null || config === undefined) return query?.apply(this, args);
    const before = asks;
    const ask = begin(config, values, caller, current);
    asks = ask;
    try {
      const inLine = this._queryQueue.length;
      const result = query?.apply(this, args);
      const last = this._queryQueue.at(-1);
      if (last && this._queryQueue.length > inLine) asked.set(last, ask);
      // Its error is told by an object that nobody has seen.
      if (!this._queryable || this._ending) end(ask, { message: 'The client was closed' });
      if (result instanceof Promise) world.standsFor(result, 'query', ask.query);
      return result;
    } finally {
      asks = before;
    }
  };
}

function begin(config: unknown, given: unknown, caller: Caller, current: Current): Asked {
  const { text, values } = (
    typeof config === 'object' ? config : { text: config, values: given }
  ) as { text?: unknown; values?: unknown };
  const sql = String(text ?? '');
  const query = ++lastQuery;
  const { site } = caller;
  const { id: client, borrowing, pool, inTransaction: transaction } = current;
  world.write('query', caller, {
    query,
    client,
    borrowing: borrowing?.id ?? 0,
    transaction,
    released: pool !== 0 && borrowing === undefined,
    sql,
    values: world.encode(Array.isArray(values) ? values : Array.isArray(given) ? given : []),
    site,
  });
  return { query, sql, site, caller, ended: false };
}

function observeAnswers(methods: Methods<PgQuery>): void {
  const { submit, handleError, handleReadyForQuery } = methods;

  methods.submit = function (connection: PgConnection) {
    const ask = asked.get(this) ?? asks;
    if (ask) asked.set(this, ask);
    connection.stream.sending = ask;
    const result = submit?.call(this, connection as never);
    if (ask && result instanceof Error) end(ask, result);
    return result;
  } as Methods<PgQuery>[string];

  methods.handleError = function (error: Error & { code?: string }, ...rest: unknown[]) {
    const ask = asked.get(this);
    if (ask) end(ask, error);
    return handleError?.apply(this, [error, ...rest] as never[]);
  } as Methods<PgQuery>[string];

  methods.handleReadyForQuery = function (...args) {
    const ask = asked.get(this);
    if (ask && !this._canceledDueToError) end(ask, undefined, [this._results].flat());
    return handleReadyForQuery?.apply(this, args);
  };
}

function end(
  ask: Asked,
  error: { code?: string; severity?: string; message: string } | undefined,
  results: readonly PgResult[] = [],
): void {
  if (ask.ended) return;
  ask.ended = true;
  const { query, caller } = ask;
  if (error) {
    const { code, message, severity } = error;
    const state = severity === undefined ? undefined : code;
    world.write('query-end', caller, { query, rows: 0, code: state, message });
    return;
  }
  const rows = results.map((result) => result.rows.slice(0, MOST_ROWS));
  world.write('query-end', caller, {
    query,
    rows: results.reduce((sum, { rowCount }) => sum + (rowCount ?? 0), 0),
    command: results.map(({ command }) => command ?? '').join(' '),
    value: world.encode(rows.length === 1 ? rows[0] : rows),
  });
}

function observeConnection(client: PgClient, current: Current): void {
  const { connection } = client;
  const { id } = current;
  const commands: string[] = [];
  connection.prependListener('readyForQuery', ({ status }: { status: string }) => {
    if (!current.isOpen) {
      current.isOpen = true;
      world.write('client-open', 'world', { client: id, pool: current.pool, site: current.site });
    }
    followTransaction(current, commands.splice(0), status);
  });
  connection.prependListener('commandComplete', ({ text }: { text: string }) => {
    commands.push(text);
  });
  connection.prependListener(
    'notification',
    ({ channel, payload }: { channel: string; payload: string }) => {
      world.write('notification', 'world', { client: id, channel, payload });
    },
  );
  connection.prependListener('end', () => {
    if (current.inTransaction) followTransaction(current, [], 'I');
    if (current.isOpen) world.write('client-close', 'world', { client: id });
    current.isOpen = false;
  });
}

/** What `commands` have made of the transaction, which is open or failed (`T`, `E`) or idle (`I`) after them. */
function followTransaction(current: Current, commands: readonly string[], status: string): void {
  const note = (how: 'begin' | 'commit' | 'rollback') => {
    current.inTransaction = how === 'begin';
    world.write('transaction', 'world', { client: current.id, how });
  };
  commands.forEach((command, i) => {
    // To a savepoint, where the transaction goes on.
    const isPartial = command === 'ROLLBACK' && i === commands.length - 1 && status !== 'I';
    if (command === 'BEGIN' || command === 'START TRANSACTION') {
      if (!current.inTransaction) note('begin');
    } else if (current.inTransaction && command === 'COMMIT') note('commit');
    else if (current.inTransaction && command === 'ROLLBACK' && !isPartial) note('rollback');
  });
  if (status === 'I' && current.inTransaction) note('rollback');
}
