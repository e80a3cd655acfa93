/** What node-postgres takes for global: Node's names, and timers that are the library's, not the program's. */

import { Buffer } from 'buffer/';
import { world } from '../run.ts';

export { Buffer };

/** The package's own way is slow for long texts, which is what a result has. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const { toString: decoded } = Buffer.prototype;
Buffer.prototype.toString = function (
  this: Buffer,
  encoding = 'utf8',
  start = 0,
  end = this.length,
) {
  if (/^utf-?8$/i.test(encoding)) return utf8.decode(this.subarray(start, end));
  return decoded.call(this, encoding, start, end);
};

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

/** Whether the next timer only tidies up: an idle client's end, which wakes nobody. */
let tidies = false;

export function nextTimerTidies(yes: boolean): void {
  tidies = yes;
}

export function setTimeout(callback: () => void, ms = 0): Timeout {
  const after = tidies ? world.inBackground : world.after;
  tidies = false;
  return new Timeout(after(Number(ms), callback));
}

export const clearTimeout = (timeout: Timeout | undefined): void => timeout?.drop();

export const setImmediate = (callback: () => void): Timeout => setTimeout(callback, 0);
