/** What node-postgres takes for global: Node's names, and timers that are the library's, not the program's. */

import { world } from '../run.ts';

export { Buffer } from 'buffer/';

const microtask = queueMicrotask;

export const process = {
  env: {},
  platform: 'browser',
  nextTick: (callback: (...args: unknown[]) => void, ...args: unknown[]) =>
    microtask(() => callback(...args)),
};

/** Node's `Timeout`: it keeps no process alive, so there is nothing to let go of. */
class Timeout {
  readonly drop: () => void;
  constructor(drop: () => void) {
    this.drop = drop;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
}

export const setTimeout = (callback: () => void, ms = 0): Timeout =>
  new Timeout(world.after(Number(ms), callback));

export const clearTimeout = (timeout: Timeout | undefined): void => timeout?.drop();

export const setImmediate = (callback: () => void): Timeout => setTimeout(callback, 0);
