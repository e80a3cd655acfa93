/** What is drawn of a task: its lane, with its stretches of waiting; and all lanes of a run. */

import type { Ref, Site } from '../fields.ts';
import type { Busy } from './busy.ts';
import type { WaitKind } from './labels.ts';
import type { NamedLevel } from './levels.ts';
import type { Resource } from './resources.ts';

export type { WaitKind };

/** A stretch of waiting. Times are virtual ms. */
export interface Span {
  from: number;
  /** Undefined: it still waited when the run ended. */
  to: number | undefined;
  /** The await's own place. */
  site: Site;
  kind: WaitKind;
  /** What for: `GET /users/7`, `sleep 150`, `all of 3`, `job('slow', 300)`. */
  label: string;
  /** False: it was woken by an error. */
  ok: boolean;
  /** The tasks it waited for. */
  on: readonly number[];
  /** What it waited for. */
  ref: Ref;
  /** What woke it, where that is known. */
  by: Ref | undefined;
}

/** `waiting`: nothing has woken it; `stopped`: its code ran, or was to go on, when the run was stopped. */
export type LaneEnd = 'resolved' | 'failed' | 'cancelled' | 'leaked' | 'waiting' | 'stopped';

export interface Lane {
  task: number;
  name: string;
  /** Who started it; 0: nobody. */
  parent: number;
  /** Steps from main. */
  depth: number;
  /** Where it was called; the function where that is not known. */
  site: Site | undefined;
  start: number;
  end: number | undefined;
  outcome: LaneEnd;
  spans: readonly Span[];
  /** When it printed. */
  prints: readonly number[];
  /** When its code ran. */
  runs: readonly number[];
  /** When its code kept the thread for measured time, if it ever did. */
  busy?: readonly Busy[];
}

/** Whether a lane is a link of a chain: `then`, `catch` or `finally` with its callback. */
export const isLink = ({ name }: Lane): boolean => /^(?:then|catch|finally) callback/.test(name);

/** At `time` the end of `from` woke `to`; of an abort, `from` aborted what `to` waited for. */
export interface Wake {
  time: number;
  from: number;
  to: number;
}

export interface Lanes {
  /** Main first, then in the order in which they were started, each behind the one that started it. */
  lanes: readonly Lane[];
  wakes: readonly Wake[];
  aborts: readonly Wake[];
  /** What filled and emptied. */
  levels: readonly NamedLevel[];
  /** What was opened and closed, with who held it. */
  resources: readonly Resource[];
  /** Every time at which something happened, ascending. */
  moments: readonly number[];
  mainEnd: number | undefined;
  /** When the run was stopped, by a limit or by its reader, if it was: what still waits might have gone on. */
  stopped?: number;
  /** When the last thing of a task or a request happened. */
  end: number;
}
