/** How a program reads the clock (`Date`, `performance.now`), and the blocks of the thread that come of it. */

import type { Actor } from '../trace/event.ts';
import type { Clock } from './clock.ts';
import type { RunState } from './run-state.ts';

/** When every run begins: 2026-01-01T00:00:00Z. */
export const EPOCH = Date.UTC(2026, 0, 1);

/** How often one instant may be read in one turn before the clock moves on by 1 ms. */
const FREE_READINGS = 100;

/** Reads the clock for the program, so that a loop that polls it comes to an end. */
export class ClockReader {
  readonly #run: RunState;
  readonly #clock: Clock;
  #readings = 0;
  #readAt = -1;
  /** How long the program has blocked the thread in this turn, and who began. */
  #blocked = 0;
  #blocker: { task: number; actor: Actor } = { task: 0, actor: 'reader' };

  constructor(run: RunState) {
    this.#run = run;
    this.#clock = run.clock;
  }

  read(): number {
    const clock = this.#clock;
    if (clock.now !== this.#readAt) {
      this.#readAt = clock.now;
      this.#readings = 0;
    }
    if (++this.#readings > FREE_READINGS) {
      this.block(1);
      this.#readAt = clock.now;
      this.#readings = 1;
    }
    return clock.now;
  }

  /** The program computes for `ms`, and does not let go. */
  block(ms: number): void {
    const { tasks, actor } = this.#run;
    if (this.#blocked === 0) this.#blocker = { task: tasks.currentId, actor: actor() };
    this.#blocked += ms;
    this.#clock.advance(ms);
  }

  /** The turn is over: what it blocked, up to now, is written down as one. */
  endTurn(): void {
    this.#readings = 0;
    if (this.#blocked === 0) return;
    const { actor, task } = this.#blocker;
    this.#run.record.write('turn', actor, task, { length: this.#blocked });
    this.#blocked = 0;
  }
}
