/** `setTimeout` and its kin in virtual time (HTML, "timers"), and animation frames. */

import { $Number, $Reflect, $TypeError } from './originals.ts';
import type { RunState } from './run-state.ts';
import { milliseconds, type Timers } from './timers.ts';

/** From one animation frame to the next. */
const FRAME = 16;

// biome-ignore lint/suspicious/noExplicitAny: what the program gives passes through
type Callback = (...args: any[]) => void;

export function globalTimers(timers: Timers, { clock }: RunState) {
  // Both kinds are numbers from one list, as HTML has them; frames have a list of their own.
  const clear = clearing(timers, ['setTimeout', 'setInterval']);
  return {
    setTimeout: (callback: unknown, delay?: unknown, ...args: unknown[]): number => {
      const run = callable(callback, 'setTimeout');
      const fire = () => $Reflect.apply(run, globalThis, args);
      return timers.set({ api: 'setTimeout', delay: milliseconds(delay), fire });
    },
    setInterval: (callback: unknown, delay?: unknown, ...args: unknown[]): number => {
      const run = callable(callback, 'setInterval');
      const fire = () => $Reflect.apply(run, globalThis, args);
      const every = Math.max(1, milliseconds(delay));
      return timers.set({ api: 'setInterval', delay: every, fire, every });
    },
    clearTimeout: (id?: unknown) => clear(id),
    clearInterval: (id?: unknown) => clear(id),
    requestAnimationFrame: (callback: unknown): number => {
      const run = callable(callback, 'requestAnimationFrame');
      const delay = FRAME - (clock.now % FRAME);
      const fire = () => $Reflect.apply(run, undefined, [clock.now]);
      return timers.set({ api: 'requestAnimationFrame', delay, fire });
    },
    cancelAnimationFrame: clearing(timers, ['requestAnimationFrame']),
  };
}

const clearing = (timers: Timers, apis: readonly string[]) => (given?: unknown) => {
  const id = $Number(given);
  if (timers.isOf(id, apis)) timers.drop(id);
};

function callable(callback: unknown, api: string): Callback {
  if (typeof callback === 'function') return callback as Callback;
  throw new $TypeError(`${api} takes a function here; text is not run as code.`);
}
