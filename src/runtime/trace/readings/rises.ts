/** Who raised a level: each time that it went up. */

import type { TraceEvent } from '../event.ts';
import type { Trace } from '../trace.ts';
import { once } from './once.ts';
import { each, type Steps } from './steps.ts';

export interface Rise {
  at: number;
  /** Whose code ran. */
  task: number;
  /** How high the level was then. */
  count: number;
  /** 5: it is the fifth time that the level went up. */
  nth: number;
}

/**
 * Of each figure that a scenario notes, by its name. What a task raises and lowers again before time moves on is left
 * out: no wait of its began at that height.
 * @example notedRises(trace).get('holders at a time') // [{ at: 0, task: 5, count: 1, nth: 1 }, …]
 */
export const notedRises = once(function* (
  trace: Trace,
): Steps<ReadonlyMap<string, readonly Rise[]>> {
  const all = new Map<string, Climb>();
  yield* each(trace.of('observe'), (event) => {
    if (typeof event.value !== 'number') return;
    const climb = all.get(event.name) ?? new Climb();
    all.set(event.name, climb);
    climb.to(event.value, event);
  });
  return new Map([...all].map(([name, { rises }]) => [name, [...rises]]));
});

/** The same of the workers that are alive: who started each. */
export const workerRises = once(function* (trace: Trace): Steps<readonly Rise[]> {
  const climb = new Climb();
  yield* each(trace.of('worker-start', 'worker-end'), (event) =>
    climb.to(climb.count + (event.kind === 'worker-start' ? 1 : -1), event),
  );
  return [...climb.rises];
});

/** A level on its way through the trace. */
class Climb {
  readonly rises = new Set<Rise>();
  count = 0;
  #ups = 0;
  #at = 0;
  /** What went up at this instant, by who raised it, and is up still. */
  readonly #now = new Map<number, Rise[]>();

  to(count: number, { time, task }: Pick<TraceEvent, 'time' | 'task'>): void {
    if (time > this.#at) this.#now.clear();
    this.#at = time;
    const before = this.count;
    this.count = count;
    if (count > before) {
      const rise = { at: time, task, count, nth: ++this.#ups };
      this.rises.add(rise);
      const raised = this.#now.get(task) ?? [];
      raised.push(rise);
      this.#now.set(task, raised);
    } else if (count < before) {
      const last = this.#now.get(task)?.pop();
      if (last) this.rises.delete(last);
    }
  }
}
