/** When a run ends, and how: at rest, some time after main has settled, or at a limit. */

import type { Limits } from '../sandbox/protocol.ts';
import type { TraceEvent } from '../trace/event.ts';
import type { Due } from './clock.ts';
import type { RealTime } from './real-time.ts';
import type { RunState } from './run-state.ts';

/** Virtual ms for which a run goes on after main has settled, to see what was left behind. */
const TAIL = 10_000;

type End = TraceEvent<'run-end'>;

interface EndingEvents {
  /** Just before its last event is written; returns the task that is main. */
  onEnd(): number;
  onOver(): void;
}

export class Ending {
  over = false;
  readonly #run: Pick<RunState, 'clock' | 'record'>;
  readonly #limits: Limits;
  readonly #events: EndingEvents;
  readonly #time: RealTime;
  #settled: { at: number; outcome: 'fulfilled' | 'rejected' } | undefined;

  constructor(
    run: Pick<RunState, 'clock' | 'record'>,
    { limits, time }: { limits: Limits; time: RealTime },
    events: EndingEvents,
  ) {
    this.#run = run;
    this.#limits = limits;
    this.#time = time;
    this.#events = events;
  }

  mainSettled(outcome: 'fulfilled' | 'rejected'): void {
    this.#settled = { at: this.#run.clock.now, outcome };
  }

  /** Whether `due` may still happen; if not, the run has ended with this call. */
  allows(due: Due): boolean {
    const { clock } = this.#run;
    const limits = this.#limits;
    if (this.#settled && due.at > this.#settled.at + TAIL) this.finish();
    else if (!this.#settled && due.at > limits.virtual) this.#limit('virtual-time');
    else if (due.atOnce && clock.firedAtOnce >= limits.timers) this.#limit('timers');
    else if (this.#time.elapsed > limits.total) this.#limit('real-time');
    else this.#countEvents();
    return !this.over;
  }

  /** The program has run at `site` for `taken` real ms and has not let go. */
  look(site: number, taken: number): void {
    if (taken > this.#limits.turn) this.#limit('real-time', site);
    else this.#countEvents(site);
  }

  /** A query at `site` never came to an end. */
  queryWithoutEnd(site: number | undefined): void {
    this.#limit('query', site);
  }

  /** Nothing is due: the run is over, and main may wait for ever. */
  rest(): void {
    if (this.#settled) this.finish();
    else this.#end({ outcome: 'deadlock' });
  }

  finish(): void {
    this.#end({ outcome: this.#settled?.outcome === 'rejected' ? 'failed' : 'finished' });
  }

  #countEvents(site?: number): void {
    if (this.#run.record.count > this.#limits.events) this.#limit('events', site);
  }

  #limit(limit: string, site?: number | undefined): void {
    this.#end({ outcome: 'limit', limit, site });
  }

  #end(end: { outcome: End['outcome']; limit?: string; site?: number | undefined }): void {
    if (this.over) return;
    this.#run.record.write('run-end', 'world', this.#events.onEnd(), end);
    this.over = true;
    this.#run.clock.stop();
    this.#events.onOver();
  }
}
