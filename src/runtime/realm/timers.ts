/** The timers of a run, whatever sets them: each is on the trace when it is set, when it fires and when it is cleared. */

import { packRef } from '../trace/fields.ts';
import { type Clock, type Due, LATEST } from './clock.ts';
import type { Open } from './leaks.ts';
import { $Number } from './originals.ts';
import type { RunState } from './run-state.ts';
import { hasOwn } from './uncurried.ts';

/** Longer delays than this many ms overflow, and become 1 (as in Node and browsers). */
const LONGEST_DELAY = 2 ** 31 - 1;

interface Timer {
  due: Due;
  api: string;
  /** A timer that the program set itself counts as left behind when it still runs. */
  own: boolean;
  site: number | undefined;
}

export interface Setting {
  /** What set it, as the program calls it. */
  api: string;
  /** In so many ms. */
  delay: number;
  fire: () => void;
  /** Again after so many ms, until it is dropped. */
  every?: number;
  /** The program set it, and can clear it. */
  own?: boolean;
  /** Its place among what is due at the same time. */
  order?: number;
  /** Where it was set, where that has been taken already. */
  place?: ReturnType<RunState['takePlace']>;
}

/** Not what a program has put upon `Object.prototype`. */
const given = <K extends keyof Setting>(setting: Setting, name: K): Setting[K] | undefined =>
  hasOwn(setting, name) ? setting[name] : undefined;

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

  /** Ends a timer, if it is still to fire. */
  drop(id: number): void {
    const timer = this.#live.get(id);
    if (!timer) return;
    this.#clock.drop(timer.due);
    this.#live.delete(id);
    const { record, tasks, actor } = this.#run;
    record.write('timer-clear', actor(), tasks.currentId, { timer: id });
  }

  /** Whether timer `id` was set by one of these, and is still to fire. */
  isOf(id: number, apis: readonly string[]): boolean {
    return apis.includes(this.#live.get(id)?.api ?? '');
  }

  /** Returns the timer's id. */
  set(setting: Setting): number {
    const { api, delay, fire } = setting;
    const every = given(setting, 'every');
    const own = given(setting, 'own') ?? true;
    const order = given(setting, 'order');
    const place = given(setting, 'place');
    const { record, tasks } = this.#run;
    const id = ++this.#lastId;
    const { site, actor } = place ?? this.#run.takePlace();
    const due = Math.min(this.#clock.now + delay, LATEST);
    record.write('timer-set', actor, tasks.currentId, { timer: id, due, api, site });
    const fires = () => {
      const next = this.#clock.now + (every ?? 0);
      if (every === undefined) this.#live.delete(id);
      record.write('timer-fire', actor, tasks.currentId, { timer: id });
      tasks.cause = packRef('timer', id);
      try {
        fire();
      } finally {
        // As in browsers an interval keeps its place: before all that was set after it.
        const timer = this.#live.get(id);
        if (timer) timer.due = this.#clock.again(timer.due, Math.max(0, next - this.#clock.now));
      }
    };
    this.#live.set(id, { due: this.#clock.after(delay, fires, order, site), api, own, site });
    return id;
  }
}

/** HTML's and Node's reading of a delay: whole, not negative, 1 when too long. */
export function milliseconds(delay: unknown): number {
  const ms = Math.trunc($Number(delay));
  if (!(ms > 0)) return 0;
  return ms > LONGEST_DELAY ? 1 : ms;
}
