/**
 * Every kind of event, with its fields in the order in which they are kept and printed.
 * The types of events are derived from this one table.
 */

import {
  engineText,
  type Field,
  flag,
  int,
  maybe,
  oneOf,
  pairs,
  ref,
  refs,
  site,
  text,
  value,
} from './fields.ts';

/** Who acted: the reader's program, the scenario that grades it, or the mocked world. */
export const actors = ['reader', 'scenario', 'world'] as const;
export type Actor = (typeof actors)[number];

export const schema = {
  'run-start': { version: int, seed: int },
  'main-settled': {
    outcome: oneOf('fulfilled', 'rejected'),
    value,
    site: maybe(site),
    stack: maybe(engineText),
  },
  'run-end': {
    outcome: oneOf('finished', 'failed', 'deadlock', 'limit', 'stopped'),
    /**
     * Which limit, when one was reached: `real-time` without a yield, `real-time-in-all`, `virtual-time`, `events`,
     * `timers`, `query`; `no-answer` when the host had to end the realm, `memory` when that ended for want of it,
     * `frame` when it ended with others of which one had used the memory up, `broken` when it could neither go on nor tell.
     */
    limit: maybe(text),
    /** Where it was reached; of `no-answer`, `broken` and `memory`, the last place that was heard of. */
    site: maybe(site),
    /** What the limit was: ms, events, timers. */
    allowed: maybe(int),
    /** Console lines that were counted and not kept. */
    unkept: maybe(int),
    /** The line that printed all of those, where it was one. */
    unkeptAt: maybe(site),
  },
  /** `site`: the function; `called`: where it was called, as far as that is known. */
  'task-start': { parent: int, name: text, args: text, site, called: maybe(site) },
  /** The task or promise `of` was made by a method of `object`. Objects are numbered as in values. */
  receiver: { of: ref, object: int },
  /** `on`: the promise that the task returned at `site`, whose fate it takes over. */
  'task-end': { on: maybe(ref), site: maybe(site) },
  'task-fail': { error: value, site: maybe(site), stack: maybe(engineText) },
  await: { site, on: ref },
  resume: { site, ok: flag, by: maybe(ref) },
  yield: { site },
  next: { site },
  /** A block has taken a resource, by `using` or `await using`; `site`: the declaration. */
  use: { resource: int, site },
  /** At the end of the block its disposer is called, and with `await using` waited for. */
  dispose: { resource: int, site },
  disposed: { resource: int, ok: flag },
  /** A combinator was called: `all`, `race` … over `members`. */
  join: { join: int, how: text, members: refs },
  /** `new Promise` or `Promise.withResolvers`, and the first call of one of its functions. */
  promise: { promise: int, site },
  /** `on`: the promise that it was resolved with, whose fate it takes over. */
  settle: { promise: int, how: oneOf('resolve', 'reject'), on: maybe(ref) },
  'timer-set': { timer: int, due: int, api: text, site: maybe(site) },
  'timer-fire': { timer: int },
  'timer-clear': { timer: int },
  /** The thread lane: a turn that blocked for `length` ms. */
  turn: { length: int },
  log: {
    level: oneOf('log', 'info', 'warn', 'error', 'debug'),
    /** How the values are printed, where it is not as the arguments of `console.log`. */
    how: maybe(oneOf('dir', 'table', 'trace')),
    /** How many `console.group`s it is set in by. */
    group: maybe(int),
    values: value,
    site: maybe(site),
  },
  request: { request: int, method: text, url: text, headers: pairs, site: maybe(site) },
  /** What a request carries, once that is known: of a stream and a blob, when they have been read. */
  upload: { request: int, bytes: int, text: maybe(text) },
  response: { request: int, status: int, headers: pairs },
  /** A chunk of a response's body. `text`: as far as it is kept; of each body, the beginning is. */
  body: { request: int, bytes: int, text: maybe(text) },
  'request-end': {
    request: int,
    outcome: oneOf('done', 'aborted', 'cancelled', 'network-error'),
    /** For a network error: what was asked and what answers instead. */
    message: maybe(text),
  },
  effect: { what: text, value },
  /** A `WebSocket` or an `EventSource`, when the program makes it. */
  'socket-open': { socket: int, api: text, url: text, site: maybe(site) },
  /** The handshake is done. */
  'socket-ready': { socket: int },
  'socket-message': { socket: int, direction: oneOf('in', 'out'), data: value },
  'socket-close': {
    socket: int,
    code: int,
    reason: text,
    by: oneOf('client', 'server', 'network'),
  },
  'pool-open': { pool: int, max: int, site: maybe(site) },
  /** A borrowing of a client begins: somebody asks for one. `single`: for one query, after which it goes back by itself. */
  'client-wait': { pool: int, borrowing: int, single: flag, site: maybe(site) },
  'client-out': { pool: int, borrowing: int, client: int },
  /** Nobody came: the wait was given up, the connection was refused, or the pool had been ended. */
  'client-denied': { pool: int, borrowing: int, message: text },
  /** `inside`: what was still under way when the client was given back. `closed`: it is not lent again. */
  'client-back': {
    pool: int,
    borrowing: int,
    client: int,
    inside: maybe(oneOf('transaction', 'query')),
    closed: flag,
    site: maybe(site),
  },
  /** `pool.end()` was called. */
  'pool-end': { pool: int, site: maybe(site) },
  /** Every client is back and closed: what `pool.end()` returned is fulfilled. */
  'pool-closed': { pool: int },
  /** A connection is there; `pool`: 0 for a client of no pool. */
  'client-open': { client: int, pool: int, site: maybe(site) },
  'client-close': { client: int },
  /** `borrowing`: 0 when the client was in nobody's hands any more. */
  query: {
    query: int,
    client: int,
    borrowing: int,
    transaction: flag,
    /** Asked of a client that had been released. */
    released: flag,
    sql: text,
    values: value,
    site: maybe(site),
  },
  /** The session is another client's, between its BEGIN and COMMIT: the query waits. */
  'query-wait': { query: int, owner: int },
  /** It is sent: before that it waited for its client's other queries, or for the session. */
  'query-start': { query: int },
  /** What the database here cannot do as a server does, and how it is instead. */
  'query-note': { query: int, message: text },
  'query-end': {
    query: int,
    /** The number of rows; the command, as Postgres names it. */
    rows: int,
    command: maybe(text),
    /** What Postgres says of a failure: its SQLSTATE and its message. A message alone: no answer came. */
    code: maybe(text),
    message: maybe(text),
    /** The rows themselves, as far as they are kept. */
    value: maybe(value),
  },
  transaction: { client: int, how: oneOf('begin', 'commit', 'rollback') },
  /** What `NOTIFY` has sent arrives at a client that listens. */
  notification: { client: int, channel: text, payload: text },
  'queue-open': { queue: int, jobs: int, site: maybe(site) },
  /** Somebody asks for a job. */
  'queue-receive': { queue: int, receive: int, site: maybe(site) },
  'queue-job': { queue: int, receive: int, job: text, attempt: int },
  'queue-ack': { queue: int, job: text },
  'queue-nack': { queue: int, job: text },
  /** Nobody said in time that the job was done: it is given out again. */
  'queue-lease-end': { queue: int, job: text },
  /** A modelled worker thread: a lane of its own. */
  'worker-start': { worker: int, site: maybe(site) },
  /** `at`: when the worker's own thread began or ended it; a blocked program hears of that later. */
  'worker-job': { worker: int, job: int, at: int, name: text, input: value, site: maybe(site) },
  'worker-job-end': {
    worker: int,
    job: int,
    at: int,
    outcome: oneOf('done', 'failed', 'terminated'),
  },
  'worker-end': { worker: int, site: maybe(site) },
  /**
   * How much the buffer of a stream holds that the program made at `site`: noted when the stream is made, and then when
   * time moves on and it is another amount. `limit`: its high-water mark (Streams, "queuing strategy").
   */
  'stream-level': { stream: int, level: int, limit: int, site },
  /** `controller.abort()`, or a signal of `AbortSignal.timeout` or `any` that follows. */
  abort: { signal: int, reason: value, site: maybe(site) },
  listener: {
    target: int,
    /** What it listens on: `AbortSignal`, `EventTarget`, `WebSocket`. */
    on: text,
    type: text,
    /** `fired`: it ran; one that was added with `once` is gone with that. */
    how: oneOf('add', 'remove', 'fired'),
    site: maybe(site),
  },
  rejection: {
    how: oneOf('unhandled', 'handled-late'),
    error: value,
    site: maybe(site),
    stack: maybe(engineText),
  },
  /** `start`: the time that the program gave it, where that is another than its own; `level`: a number that is its detail. */
  mark: { name: text, start: maybe(int), level: maybe(int) },
  measure: { name: text, start: int, end: int },
  observe: { name: text, value },
  /** Still open when main settled. */
  leak: {
    what: oneOf('request', 'timer', 'client', 'pool', 'socket', 'listener', 'worker'),
    id: int,
    site: maybe(site),
  },
} as const satisfies Record<string, Record<string, Field<unknown>>>;

export type Kind = keyof typeof schema;
export const kinds = Object.keys(schema) as Kind[];

type FieldsOf<K extends Kind> = {
  -readonly [F in keyof (typeof schema)[K]]: (typeof schema)[K][F] extends Field<infer T>
    ? T
    : never;
};

/** One thing that happened. Times are virtual milliseconds since the run began; task 0 is nobody's. */
export type TraceEvent<K extends Kind = Kind> = {
  [Each in K]: { time: number; kind: Each; task: number; actor: Actor } & FieldsOf<Each>;
}[K];
