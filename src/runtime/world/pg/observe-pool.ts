/** Writes down what pools do: who waits for a client, who has one, and when it comes back. */

import type { Borrowing } from './borrowing.ts';
import { nextTimerTidies } from './node/globals.ts';
import { currentOf, type PgClient, whileConnecting } from './observe-client.ts';
import { world } from './run.ts';

/** As much of pg-pool 3's `Pool` as is looked at. */
interface PgPool {
  options: { max: number; maxUses: number };
  ending: boolean;
  ended: boolean;
  _endCallback: () => void;
  _pendingQueue: PendingItem[];
  _expired: WeakSet<object>;
}

interface PendingItem {
  callback: (error: Error | undefined, client?: PgClient, release?: unknown) => void;
  timedOut?: boolean;
}

type Method = (this: PgPool, ...args: unknown[]) => unknown;
type Prototype = { [name: string]: Method };

interface Opened {
  id: number;
  site: number | undefined;
}

const pools = new Map<PgPool, Opened>();
const asking = new WeakMap<PendingItem, Borrowing>();
let lastPool = 0;
let lastBorrowing = 0;
/** Who asks just now; pg-pool makes an item of its own of it. */
let asks: Borrowing | undefined;

/** Pools that have not ended. */
export const openPools = (): Opened[] =>
  [...pools].filter(([{ ended }]) => !ended).map(([, opened]) => opened);

export function opened(pool: object): void {
  const caller = world.caller();
  const id = ++lastPool;
  pools.set(pool as PgPool, { id, site: caller.site });
  const { max } = (pool as PgPool).options;
  world.write('pool-open', caller, { pool: id, max, site: caller.site });
}

/** Puts an observer before each method that matters. What they return, and when, stays node-postgres's own. */
export function observePools(prototype: object): void {
  const methods = prototype as Prototype;
  const { connect, query, newClient, _acquireClient, _release, _pulseQueue, end } = methods as {
    [name: string]: Method;
  };

  methods.connect = function (...args) {
    const borrowing = asks ?? borrow(this, false);
    const before = this._pendingQueue.length;
    if (this.ending) denied(borrowing, 'Cannot use a pool after calling end on the pool');
    const result = during(borrowing, () => connect?.apply(this, args));
    const item = this._pendingQueue.at(-1);
    if (item && this._pendingQueue.length > before) expects(item, borrowing);
    if (result && !borrowing.isOneQuery) standsFor(result, borrowing);
    return result;
  };

  methods.query = function (...args) {
    const borrowing = borrow(this, true);
    const result = during(borrowing, () => query?.apply(this, args));
    if (result) standsFor(result, borrowing);
    return result;
  };

  methods.newClient = function (item) {
    const borrowing = asking.get(item as PendingItem) ?? asks;
    if (borrowing) asking.set(item as PendingItem, borrowing);
    const { callback } = item as PendingItem;
    (item as PendingItem).callback = (error, ...rest) => {
      if (error && borrowing) denied(borrowing, error.message);
      callback(error, ...rest);
    };
    const { id = 0 } = pools.get(this) ?? {};
    return whileConnecting(id, () => during(undefined, () => newClient?.call(this, item)));
  };

  methods._acquireClient = function (client, item, ...rest) {
    const borrowing = asking.get(item as PendingItem);
    if (borrowing && !(item as PendingItem).timedOut) lent(borrowing, client as PgClient);
    return during(undefined, () => _acquireClient?.call(this, client, item, ...rest));
  };

  methods._release = function (client, idleListener, error) {
    returned(client as PgClient, isClosed(this, client as PgClient, error));
    nextTimerTidies(true);
    return _release?.call(this, client, idleListener, error);
  };

  methods._pulseQueue = function () {
    nextTimerTidies(false);
    return _pulseQueue?.call(this);
  };

  methods.end = function (...args) {
    const caller = world.caller();
    const { id: pool = 0 } = pools.get(this) ?? {};
    if (this.ending) return end?.apply(this, args);
    world.write('pool-end', caller, { pool, site: caller.site });
    const closed = () => world.write('pool-closed', caller, { pool });
    const result = end?.apply(this, args);
    if (this.ended) closed();
    else {
      const { _endCallback } = this;
      this._endCallback = () => {
        closed();
        _endCallback();
      };
    }
    if (result) world.standsFor(result as Promise<unknown>, 'pool', pool);
    return result;
  };
}

function borrow(pool: PgPool, isOneQuery: boolean): Borrowing {
  const caller = world.caller();
  const { id = 0 } = pools.get(pool) ?? {};
  const borrowing = { id: ++lastBorrowing, pool: id, caller, isOneQuery };
  world.write('client-wait', caller, {
    pool: id,
    borrowing: borrowing.id,
    single: isOneQuery,
    site: caller.site,
  });
  return borrowing;
}

function during<T>(borrowing: Borrowing | undefined, action: () => T): T {
  const before = asks;
  asks = borrowing;
  try {
    return action();
  } finally {
    asks = before;
  }
}

const standsFor = (result: unknown, { id }: Borrowing): void =>
  world.standsFor(result as Promise<unknown>, 'borrowing', id);

/** pg-pool gives up waiting by a mark on the item. */
function expects(item: PendingItem, borrowing: Borrowing): void {
  asking.set(item, borrowing);
  let isTimedOut = false;
  Object.defineProperty(item, 'timedOut', {
    get: () => isTimedOut,
    set: (value: boolean) => {
      isTimedOut = value;
      denied(borrowing, 'timeout exceeded when trying to connect');
    },
  });
}

function denied({ id, pool, caller }: Borrowing, message: string): void {
  world.write('client-denied', caller, { pool, borrowing: id, message });
}

function lent(borrowing: Borrowing, client: PgClient): void {
  const current = currentOf(client);
  current.borrowing = borrowing;
  const { id, pool, caller } = borrowing;
  world.write('client-out', caller, { pool, borrowing: id, client: current.id });
}

function returned(client: PgClient, closed: boolean): void {
  const current = currentOf(client);
  const { borrowing } = current;
  if (!borrowing) return;
  const { id, pool, isOneQuery } = borrowing;
  const caller = isOneQuery ? borrowing.caller : world.caller();
  const inside = isBusy(client) ? 'query' : isInTransaction(client) ? 'transaction' : undefined;
  current.borrowing = undefined;
  const { id: number } = current;
  world.write('client-back', caller, {
    pool,
    borrowing: id,
    client: number,
    inside,
    closed,
    site: caller.site,
  });
}

/** Whether pg-pool closes a client that comes back so, as it decides that itself. */
const isClosed = (pool: PgPool, client: PgClient, error: unknown): boolean =>
  Boolean(error) ||
  pool.ending ||
  !client._queryable ||
  client._ending ||
  (client._poolUseCount ?? 0) + 1 >= pool.options.maxUses ||
  pool._expired.has(client);

const isBusy = ({ _activeQuery, _queryQueue }: PgClient): boolean =>
  Boolean(_activeQuery) || _queryQueue.length > 0;

const isInTransaction = ({ _txStatus }: PgClient): boolean =>
  _txStatus === 'T' || _txStatus === 'E';
