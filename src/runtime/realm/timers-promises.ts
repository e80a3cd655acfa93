/** `node:timers/promises`, made anew for each run. Nearly every program imports it, so the realm brings it. */

import type { RunState } from './run-state.ts';
import type { Timers } from './timers.ts';

export function timersPromises(timers: Timers, { clock }: RunState): object {
  const immediate = (value?: unknown) =>
    new Promise((resolve) => clock.after(0, () => resolve(value)));
  async function* interval(delay?: number, value?: unknown) {
    for (;;) {
      await timers.sleep(delay);
      yield value;
    }
  }
  const promises = {
    setTimeout: named('setTimeout', timers.sleep),
    setImmediate: named('setImmediate', immediate),
    setInterval: named('setInterval', interval),
  };
  return { ...promises, default: promises };
}

function named<F extends (...args: never[]) => unknown>(name: string, fn: F): F {
  return Object.defineProperty(fn, 'name', { value: name });
}
