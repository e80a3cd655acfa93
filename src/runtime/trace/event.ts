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
    /** Which limit, when one was reached: `real-time`, `virtual-time`, `events`, `timers`. */
    limit: maybe(text),
    site: maybe(site),
  },
  'task-start': { parent: int, name: text, args: text, site },
  /** `on`: the promise that the task returned at `site`, whose fate it takes over. */
  'task-end': { on: maybe(ref), site: maybe(site) },
  'task-fail': { error: value, site: maybe(site), stack: maybe(engineText) },
  await: { site, on: ref },
  resume: { site, ok: flag, by: maybe(ref) },
  yield: { site },
  next: { site },
  dispose: { site },
  /** A combinator was called: `all`, `race` … over `members`. */
  join: { join: int, how: text, members: refs },
  /** `new Promise` or `Promise.withResolvers`, and the first call of one of its functions. */
  promise: { promise: int, site },
  settle: { promise: int, how: oneOf('resolve', 'reject') },
  'timer-set': { timer: int, due: int, api: text, site: maybe(site) },
  'timer-fire': { timer: int },
  'timer-clear': { timer: int },
  /** The thread lane: a turn that blocked for `length` ms. */
  turn: { length: int },
  log: { level: oneOf('log', 'info', 'warn', 'error', 'debug'), values: value, site: maybe(site) },
  request: { request: int, method: text, url: text, headers: pairs, site: maybe(site) },
  response: { request: int, status: int, headers: pairs },
  body: { request: int, bytes: int },
  'request-end': {
    request: int,
    outcome: oneOf('done', 'aborted', 'cancelled', 'network-error'),
    /** For a network error: what was asked and what answers instead. */
    message: maybe(text),
  },
  effect: { what: text, value },
  abort: { signal: int, reason: value },
  rejection: {
    how: oneOf('unhandled', 'handled-late'),
    error: value,
    site: maybe(site),
    stack: maybe(engineText),
  },
  mark: { name: text },
  measure: { name: text, start: int, end: int },
  observe: { name: text, value },
  /** Still open when main settled. */
  leak: { what: oneOf('request', 'timer'), id: int, site: maybe(site) },
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
