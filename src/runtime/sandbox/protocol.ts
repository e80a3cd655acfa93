/** What passes between a host and a realm. */

import type { Part } from '../trace/part.ts';
import type { World } from '../world/world.ts';

/** A factory, and where its sites begin in the table of the run's trace. */
export interface Loaded {
  factory: string;
  firstSite: number;
}

/** What a program imports by a bare name: a factory of its exports. */
export interface ModuleText {
  name: string;
  factory: string;
}

export interface Limits {
  /** Real ms without a yield to the event loop. */
  turn: number;
  /** Real ms in all. */
  total: number;
  /** Virtual ms until main has settled. */
  virtual: number;
  events: number;
  /** Things that are due at the instant at which they were set. */
  timers: number;
  /** Real ms that one query of the database may take; they count for no other limit. */
  query: number;
}

export const defaultLimits: Limits = {
  turn: 2000,
  total: 4000,
  virtual: 600_000,
  events: 1_000_000,
  timers: 10_000,
  query: 4000,
};

export interface RunRequest {
  type: 'run';
  run: number;
  program: Loaded;
  /** What program and scenario import, but for what the realm brings itself. */
  modules: readonly ModuleText[];
  /** A scenario of an exercise, by the name of its export; it is loaded before the program. */
  scenario?: Loaded & { name: string };
  /** The database, for a program that imports what talks to it. */
  database?: MessagePort | undefined;
  seed: number;
  /** What the world does beside its usual course. */
  world?: World;
  limits: Limits;
  /** The realm is to serve another run after this one, if it is as clean as before. */
  again: boolean;
}

export type ToRealm =
  | RunRequest
  /** A program that is likely to be run next: it is evaluated, and nothing of it starts. */
  | { type: 'ahead'; factory: string }
  | { type: 'ping'; ping: number }
  /** A query never came to an end, and the database was ended. */
  | { type: 'database-lost'; run: number };

export type FromRealm =
  | { type: 'ready' }
  | { type: 'part'; run: number; part: Part }
  /** `clean`: the run left the realm's globals and built-ins as they were. */
  | { type: 'done'; run: number; clean: boolean }
  | ({ type: 'pong'; ping: number } & Progress);

/** How far a run is, whose realm can still tell. */
export interface Progress {
  /** For how many real ms it has waited for its database. */
  outside: number;
  /** How often its clock has let something happen. */
  turns: number;
  /** Something is under way outside, or to be loaded before it starts: its clock may stand still. */
  waits: boolean;
}
