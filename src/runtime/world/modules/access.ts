/** What a module of the world gets of the run that it serves. */

import type { Failure, ToRun } from '../../database/protocol.ts';
import type { Encoded } from '../../trace/encoded.ts';
import type { Actor, Kind, TraceEvent } from '../../trace/event.ts';
import type { RefKind } from '../../trace/fields.ts';
import type { Given } from '../../trace/given.ts';
import type { World } from '../world.ts';

/**
 * The default export of each file that a module is built from. It is called anew for each run, before the scenario and
 * the program: what it keeps is the run's own, and what it finds on the global object are originals beside the
 * run's clock, `fetch` and console. Nothing of its access may be reached from what it returns.
 * @returns the module's exports, `default` among them
 */
export type WorldModule = (world: WorldAccess) => object;

/** Who makes the call that is being answered. */
export interface Caller {
  actor: Actor;
  task: number;
  /** The number of its place in the program, where the compiler has marked it. */
  site: number | undefined;
}

/** Something that is still open, by its id among its kind. */
export interface LeftOpen {
  what: TraceEvent<'leak'>['what'];
  id: number;
  site: number | undefined;
}

/** What is asked of the database for one of the run's clients. */
export interface Asked {
  client: number;
  /** Messages of the frontend. */
  bytes: Uint8Array;
  /** Virtual ms that the server takes for them, unless they wait for something themselves. */
  takes: number;
  /** Instead of being run, they fail so. */
  fail?: Failure | undefined;
  site: number | undefined;
  /** Called with the answer, at the same virtual time. */
  answered: (answer: ToRun) => void;
}

/** The database that serves this run, beside the realm. */
export interface DatabaseAccess {
  open(client: number, settings: readonly (readonly [name: string, value: string])[]): void;
  ask(asked: Asked): void;
  close(client: number): void;
}

/** Times are virtual ms. */
export interface WorldAccess {
  /** What the scenario asks of the world beside its usual course. */
  readonly faults: World;
  /** There for a program that imports what talks to it. */
  readonly database: DatabaseAccess | undefined;
  readonly now: number;
  /** Calls `fire` in `ms`; among equal times by `order`, then by number. Returns how to drop it. */
  after(ms: number, fire: () => void, order?: number): () => void;
  /** The same for what only tidies up: when nothing else is due, nobody can be woken any more. */
  inBackground(ms: number, fire: () => void): () => void;
  /** How long the world takes for `what` in this schedule, `ms` under seed 0; and its place among equals. */
  latency(what: string, ms: number): { ms: number; order: number };
  /** Blocks the thread: time moves on by `ms`, and nothing else happens. */
  block(ms: number): void;
  /** Freezes time: something really happens outside, however long it takes; `endOutside` must follow. */
  beginOutside(): void;
  endOutside(): void;
  /** Who calls, and where. Ask first in a call, and once: the place is taken. */
  caller(): Caller;
  /** Writes an event of the caller's, or of the world's own. */
  write<K extends Kind>(kind: K, by: Caller | 'world', fields: Given<K>): void;
  encode(value: unknown): Encoded;
  /** Who awaits `promise` is seen to wait for this. */
  standsFor(promise: Promise<unknown>, kind: RefKind, id: number): void;
  /** What goes on in this turn is woken by this. */
  wakes(kind: RefKind, id: number): void;
  /** Calls `action` with the signal's reason when it aborts; returns how to stop listening. The program sees none of it. */
  onAbort(signal: AbortSignal | null | undefined, action: (reason: unknown) => void): () => void;
  /** Asked when main has settled: what is still open. */
  leaks(open: () => Generator<LeftOpen>): void;
}
