/** When a run ends, and how: at rest, some time after main has settled, or at a limit. */

import { defaultLimits, type Limits } from '../sandbox/protocol.ts';
import type { Given } from '../trace/given.ts';
import { type Due, LATEST } from './clock.ts';
import type { RealTime } from './real-time.ts';
import type { RunState } from './run-state.ts';

/** Virtual ms for which a run goes on after main has settled, to see what was left behind. */
const TAIL = 10_000;

/** Bytes; a thread of Node has half a gigabyte more than that. */
const MEMORY = 1.5 * 2 ** 30;

interface Bounds {
  time: RealTime;
  memory?: (() => number) | undefined;
}

interface EndingEvents {
  /** Just before its last event is written; returns the task that is main. */
  onEnd(): number;
  onOver(): void;
}

export class Ending {
  over = false;
  limits: Limits = defaultLimits;
  readonly #run: Pick<RunState, 'clock' | 'record' | 'unkept'>;
  readonly #events: EndingEvents;
  readonly #time: RealTime;
  readonly #memory: () => number;
  #settled: { at: number; outcome: 'fulfilled' | 'rejected' } | undefined;

  constructor(
    run: Pick<RunState, 'clock' | 'record' | 'unkept'>,
    { time, memory = () => 0 }: Bounds,
    events: EndingEvents,
  ) {
    this.#run = run;
    this.#time = time;
    this.#memory = memory;
    this.#events = events;
  }

  mainSettled(outcome: 'fulfilled' | 'rejected'): void {
    this.#settled = { at: this.#run.clock.now, outcome };
  }

  /** Whether `due` may still happen; if not, the run has ended with this call. */
  allows(due: Due): boolean {
    const { clock } = this.#run;
    const { virtual, timers, total } = this.limits;
    const { at, site } = due;
    if (this.#settled && at > this.#settled.at + TAIL) this.finish();
    else if (!this.#settled && at > Math.min(virtual, LATEST - TAIL)) this.#timeIsUp(site);
    else if (due.atOnce && clock.firedAtOnce >= timers) this.#limit('timers', timers, site);
    else if (this.#time.elapsed > total) this.#limit('real-time-in-all', total, site);
    else this.#countEvents(site);
    return !this.over;
  }

  /** The program has run at `site` for `taken` real ms and has not let go. */
  look(site: number, taken: number): void {
    const { turn } = this.limits;
    if (taken > turn) this.#limit('real-time', turn, site);
    else if (this.#memory() > MEMORY) this.#limit('memory', MEMORY, site);
    else this.#countEvents(site);
  }

  /** A query at `site` never came to an end. */
  queryWithoutEnd(site: number | undefined): void {
    this.#limit('query', this.limits.query, site);
  }

  /** Nothing is due: the run is over, and main may wait for ever. */
  rest(): void {
    if (this.#settled) this.finish();
    else this.#end({ outcome: 'deadlock' });
  }

  finish(): void {
    this.#end({ outcome: this.#settled?.outcome === 'rejected' ? 'failed' : 'finished' });
  }

  /** Nothing happens until then: the run has come so far, and not on to `site`. */
  #timeIsUp(site: number | undefined): void {
    const { virtual } = this.limits;
    const { clock } = this.#run;
    clock.advance(Math.max(0, Math.min(virtual, LATEST - TAIL) - clock.now));
    this.#limit('virtual-time', virtual, site);
  }

  #countEvents(site?: number): void {
    const { events } = this.limits;
    if (this.#run.record.count > events) this.#limit('events', events, site);
  }

  #limit(limit: string, allowed: number, site?: number | undefined): void {
    this.#end({ outcome: 'limit', limit, allowed: Math.min(allowed, LATEST), site });
  }

  #end(end: Pick<Given<'run-end'>, 'outcome' | 'limit' | 'allowed' | 'site'>): void {
    if (this.over) return;
    const { record, unkept } = this.#run;
    const main = this.#events.onEnd();
    record.write('run-end', 'world', main, {
      ...end,
      unkept: unkept.lines || undefined,
      unkeptAt: unkept.site,
    });
    this.over = true;
    this.#run.clock.stop();
    this.#events.onOver();
  }
}
