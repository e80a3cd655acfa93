/** What the parts of one run share. */

import type { Actor } from '../trace/event.ts';
import type { Clock } from './clock.ts';
import type { EventTargets } from './event-targets.ts';
import type { Known } from './known.ts';
import type { Leaks } from './leaks.ts';
import type { OwnServers } from './own-servers.ts';
import type { PerformanceTimeline } from './performance-timeline.ts';
import type { Record } from './record.ts';
import type { Tasks } from './tasks.ts';

export interface RunState {
  readonly clock: Clock;
  readonly record: Record;
  readonly tasks: Tasks;
  readonly known: Known;
  /** Whatever opens things says here what is still open. */
  readonly leaks: Leaks;
  readonly timeline: PerformanceTimeline;
  /** What the program's own files answer. */
  readonly servers: OwnServers;
  readonly targets: EventTargets;
  /** Console lines that are counted and not kept, and the site that printed them, where all were of one. */
  readonly unkept: { lines: number; site: number | undefined };
  /** A line of the console has been written down. */
  printed(): void;
  /** A controller whose signal the trace knows, for whoever is not the program. */
  controller(): AbortController;
  /** An error that nobody caught (HTML, "report an exception"). */
  report(error: unknown): void;
  /** Whose code runs now: the current task's. */
  actor(): Actor;
  /** Where the call that is being answered stands, where the compiler marked it, and in whose program. */
  takePlace(): { site: number | undefined; actor: Actor };
}
