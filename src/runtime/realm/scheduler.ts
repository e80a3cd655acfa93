/** `scheduler` (Prioritized Task Scheduling): tasks of three priorities, and a way to let others run. */

import { $Number, $Promise, $Reflect, $TypeError, listen, unlisten } from './originals.ts';
import type { RunState } from './run-state.ts';
import { milliseconds, type Timers } from './timers.ts';

/** Places among what is due at the same time; timers have 0, and what arrives from outside comes first. */
const orders: { [priority: string]: number } = {
  'user-blocking': -0.75,
  'user-visible': 0,
  background: 1,
};
/** What goes on after a `yield` comes before other tasks of its priority. */
const CONTINUES = -0.25;

interface Options {
  signal?: AbortSignal;
  priority?: string;
  delay?: unknown;
}

export function scheduler(timers: Timers, { known }: RunState) {
  /** The priority of the task that runs now: those that it lets go on have the same. */
  let current = 0;

  /** A promise that is settled when its turn has come, or rejected with the signal's own reason. */
  function posted<T>(
    api: string,
    { signal, delay, order }: { signal?: AbortSignal; delay: number; order: number },
    task: () => T,
  ): Promise<T> {
    if (signal?.aborted) return $Promise.reject(signal.reason);
    const { promise, resolve, reject } = $Promise.withResolvers<T>();
    const leave = () => signal && unlisten(signal, 'abort', cancel);
    const fire = () => {
      leave();
      const before = current;
      current = order;
      try {
        resolve(task());
      } catch (error) {
        reject(error);
      } finally {
        current = before;
      }
    };
    const timer = timers.set({ api, delay, fire, order });
    const cancel = () => {
      timers.drop(timer);
      leave();
      reject(signal?.reason);
    };
    if (signal) listen(signal, 'abort', cancel);
    known.promise(promise, 'timer', timer);
    return promise;
  }

  return {
    postTask: (task: unknown, options: Options = {}): Promise<unknown> => {
      const { signal, priority = 'user-visible', delay } = options;
      const order = orders[priority];
      const ms = $Number(delay ?? 0);
      if (typeof task !== 'function') return wrong('takes a function');
      if (order === undefined) return wrong(`knows no priority '${priority}'`);
      if (!(ms >= 0)) return wrong('takes a delay in milliseconds that is not negative');
      return posted(
        'scheduler.postTask',
        { ...(signal && { signal }), delay: milliseconds(ms), order },
        () => $Reflect.apply(task as () => unknown, undefined, []),
      );
    },
    yield: (): Promise<undefined> =>
      posted('scheduler.yield', { delay: 0, order: current + CONTINUES }, () => undefined),
    wait: (delay?: unknown, { signal }: Options = {}): Promise<undefined> =>
      posted(
        'scheduler.wait',
        { ...(signal && { signal }), delay: milliseconds(delay), order: 0 },
        () => undefined,
      ),
  };
}

const wrong = (what: string): Promise<never> =>
  $Promise.reject(new $TypeError(`scheduler.postTask ${what}`));
