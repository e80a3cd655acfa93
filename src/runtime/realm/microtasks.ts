/** `queueMicrotask` (HTML, "Microtask queuing"): what it runs belongs to the task that queued it. */

import { $queueMicrotask, $Reflect } from './originals.ts';
import type { RunState } from './run-state.ts';

export function microtasks({ tasks, report }: RunState) {
  return (callback: () => void): void => {
    tasks.leavePlace();
    const queuer = tasks.current;
    const run = () => {
      tasks.current = queuer;
      try {
        $Reflect.apply(callback, undefined, []);
      } catch (error) {
        // At once; the platform's own report comes at other times in other hosts.
        report(error);
      } finally {
        tasks.current = undefined;
      }
    };
    // What is no function the platform refuses, in its own words.
    $queueMicrotask(typeof callback === 'function' ? run : callback);
  };
}
