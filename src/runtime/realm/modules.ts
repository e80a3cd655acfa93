/** What a program may import by a bare name, made anew for each run. */

import type { importable } from '../world/routes.ts';
import type { RunState } from './run-state.ts';
import type { Timers } from './timers.ts';

type Modules = {
  [M in keyof typeof importable]: { [N in (typeof importable)[M][number]]: unknown };
};

export function modulesFor(timers: Timers, { clock }: RunState): Modules {
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
  return { 'node:timers/promises': { ...promises, default: promises } };
}

function named<F extends (...args: never[]) => unknown>(name: string, fn: F): F {
  return Object.defineProperty(fn, 'name', { value: name });
}
