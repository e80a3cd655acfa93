/** `setTimeout` and its kin in virtual time (HTML, "timers"). */

import { packRef } from '../trace/fields.ts';
import type { Clock, Due } from './clock.ts';
import type { Open } from './leaks.ts';
import { $Number, $Reflect, $TypeError } from './originals.ts';
import type { RunState } from './run-state.ts';

/** Longer delays than this many ms overflow, and become 1 (as in Node and browsers). */
const LONGEST_DELAY = 2 ** 31 - 1;

interface Timer {
  due: Due;
  /** A timer that the program set itself counts as left behind when it still runs. */
  own: boolean;
  site: number | undefined;
}

type Callback = (...args: unknown[]) => void;

export class Timers {
  readonly #run: RunState;
  readonly #clock: Clock;
  readonly #live = new Map<number, Timer>();
  #lastId = 0;

  constructor(run: RunState) {
    this.#run = run;
    this.#clock = run.clock;
    run.leaks.from(() => this.#open());
  }

  /** Timers of the program that are still to fire. */
  *#open(): Generator<Open> {
    for (const [id, { own, site }] of this.#live) if (own) yield { what: 'timer', id, site };
  }

  setTimeout = (callback: unknown, delay?: unknown, ...args: unknown[]): number => {
    const run = this.#callable(callback, 'setTimeout');
    return this.set('setTimeout', milliseconds(delay), () => $Reflect.apply(run, globalThis, args));
  };

  setInterval = (callback: unknown, delay?: unknown, ...args: unknown[]): number => {
    const run = this.#callable(callback, 'setInterval');
    const every = Math.max(1, milliseconds(delay));
    return this.set('setInterval', every, () => $Reflect.apply(run, globalThis, args), every);
  };

  clear = (id?: unknown): void => {
    this.drop($Number(id));
  };

  /** Ends a timer, if it is still to fire. */
  drop(id: number): void {
    const timer = this.#live.get(id);
    if (!timer) return;
    this.#clock.drop(timer.due);
    this.#live.delete(id);
    const { record, tasks, actor } = this.#run;
    record.write('timer-clear', actor(), tasks.currentId, { timer: id });
  }

  /**
   * Sets a timer; `every` makes it an interval.
   * @param api what set it, as the program calls it
   */
  set(api: string, delay: number, fire: () => void, every?: number, own = true): number {
    const { record, tasks, takePlace } = this.#run;
    const id = ++this.#lastId;
    const { site, actor } = takePlace();
    record.write('timer-set', actor, tasks.currentId, {
      timer: id,
      due: this.#clock.now + delay,
      api,
      site,
    });
    const arm = (after: number): Due =>
      this.#clock.after(after, () => {
        const next = this.#clock.now + (every ?? 0);
        if (every === undefined) this.#live.delete(id);
        record.write('timer-fire', actor, tasks.currentId, { timer: id });
        tasks.cause = packRef('timer', id);
        try {
          fire();
        } finally {
          // Behind what the callback itself has set for that instant.
          const timer = this.#live.get(id);
          if (timer) timer.due = arm(Math.max(0, next - this.#clock.now));
        }
      });
    this.#live.set(id, { due: arm(delay), own, site });
    return id;
  }

  #callable(callback: unknown, api: string): Callback {
    if (typeof callback === 'function') return callback as Callback;
    throw new $TypeError(`${api} takes a function here; text is not run as code.`);
  }
}

/** HTML's and Node's reading of a delay: whole, not negative, 1 when too long. */
export function milliseconds(delay: unknown): number {
  const ms = Math.trunc($Number(delay));
  if (!(ms > 0)) return 0;
  return ms > LONGEST_DELAY ? 1 : ms;
}
