/** `node:timers/promises` as Node 24 has it, made anew for each run. Nearly every program imports it, so the realm brings it. */

import { bare } from './bare.ts';
import { AbortError, coded, invalidArgument } from './node-errors.ts';
import { $Promise, finallyThen, listen, unlisten } from './originals.ts';
import type { RunState } from './run-state.ts';
import { milliseconds, type Timers } from './timers.ts';

interface Options {
  signal?: AbortSignal;
  /** Whether the timer keeps the process alive: read, and of no effect here. */
  ref?: boolean;
}

/** Options that nobody gave: nothing upon `Object.prototype` is taken for one. */
const none: Options = bare({});

export function timersPromises(timers: Timers, { known }: RunState): object {
  /** A promise that a timer fulfils, and a signal rejects. */
  function fulfilledBy(api: string, delay: number, value: unknown, options: Options) {
    const { signal } = options;
    if (signal?.aborted) return $Promise.reject(new AbortError(signal.reason));
    const { promise, resolve, reject } = $Promise.withResolvers<unknown>();
    const timer = timers.set({ api, delay, fire: () => resolve(value) });
    const cancel = () => {
      timers.drop(timer);
      reject(new AbortError(signal?.reason));
    };
    if (signal) listen(signal, 'abort', cancel);
    // With a signal Node's promise settles some ticks later.
    const handed = signal ? finallyThen(promise, () => unlisten(signal, 'abort', cancel)) : promise;
    known.promise(handed, 'timer', timer);
    return handed;
  }

  const setTimeout = (delay?: unknown, value?: unknown, options: unknown = none) => {
    const wrong = wrongDelay(delay) ?? wrongOptions(options);
    if (wrong) return $Promise.reject(wrong);
    return fulfilledBy('sleep', milliseconds(delay), value, options as Options);
  };

  const setImmediate = (value?: unknown, options: unknown = none) => {
    const wrong = wrongOptions(options);
    if (wrong) return $Promise.reject(wrong);
    return fulfilledBy('setImmediate', 0, value, options as Options);
  };

  async function* setInterval(delay?: unknown, value?: unknown, options: unknown = none) {
    const wrong = wrongDelay(delay) ?? wrongOptions(options);
    if (wrong) throw wrong;
    const { signal } = options as Options;
    if (signal?.aborted) throw new AbortError(signal.reason);
    let due = 0;
    let go: ((last?: PromiseLike<never>) => void) | undefined;
    const wake = (last?: Promise<never>) => {
      go?.(last);
      go = undefined;
    };
    const every = Math.max(1, milliseconds(delay));
    const fire = () => {
      due++;
      wake();
    };
    const timer = timers.set({ api: 'setInterval', delay: every, fire, every });
    const cancel = () => {
      timers.drop(timer);
      if (go) wake($Promise.reject(new AbortError(signal?.reason)));
    };
    if (signal) listen(signal, 'abort', cancel);
    try {
      while (!signal?.aborted) {
        if (due === 0) {
          await new $Promise<void>((resolve) => {
            go = resolve as typeof go;
          });
        }
        for (; due > 0; due--) yield value;
      }
      throw new AbortError(signal?.reason);
    } finally {
      timers.drop(timer);
      if (signal) unlisten(signal, 'abort', cancel);
    }
  }

  const key = {};
  /** The Scheduling APIs draft's, as far as Node has it. */
  class Scheduler {
    readonly #key: object;
    constructor(given?: unknown) {
      if (given !== key) throw coded('ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');
      this.#key = key;
    }
    yield(): Promise<unknown> {
      void this.#key;
      return setImmediate();
    }
    wait(delay?: unknown, options?: unknown): Promise<unknown> {
      void this.#key;
      return setTimeout(delay, undefined, options);
    }
  }

  const promises = {
    setTimeout: named('setTimeout', setTimeout),
    setImmediate: named('setImmediate', setImmediate),
    setInterval,
    scheduler: new Scheduler(key),
  };
  return Object.freeze({ ...promises, default: promises });
}

function wrongDelay(delay: unknown): TypeError | undefined {
  if (delay === undefined || typeof delay === 'number') return undefined;
  return invalidArgument('delay', 'of type number', delay);
}

function wrongOptions(options: unknown): TypeError | undefined {
  if (options === null || typeof options !== 'object' || Array.isArray(options)) {
    return invalidArgument('options', 'of type object', options);
  }
  const { signal, ref } = options as { signal?: unknown; ref?: unknown };
  const isSignal = typeof signal === 'object' && signal !== null && 'aborted' in signal;
  if (signal !== undefined && !isSignal) {
    return invalidArgument('options.signal', 'an instance of AbortSignal', signal);
  }
  if (ref !== undefined && typeof ref !== 'boolean') {
    return invalidArgument('options.ref', 'of type boolean', ref);
  }
  return undefined;
}

function named<F extends (...args: never[]) => unknown>(name: string, fn: F): F {
  return Object.defineProperty(fn, 'name', { value: name });
}
