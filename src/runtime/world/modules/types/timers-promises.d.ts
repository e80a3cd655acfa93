/** Node's promise timers (nodejs.org/api/timers.html#timers-promises-api), here in virtual time. */
declare module 'node:timers/promises' {
  interface TimerOptions {
    /** Ends the wait: the promise rejects with an `AbortError` whose `cause` is the signal's reason. */
    signal?: AbortSignal | undefined;
    /** Whether the timer keeps Node's process alive; of no effect here. */
    ref?: boolean | undefined;
  }

  /** Fulfils with `value` after `delay` milliseconds. */
  export function setTimeout<T = void>(
    delay?: number,
    value?: T,
    options?: TimerOptions,
  ): Promise<T>;

  /** Fulfils with `value` in the next turn. */
  export function setImmediate<T = void>(value?: T, options?: TimerOptions): Promise<T>;

  /** Yields `value` every `delay` milliseconds. */
  export function setInterval<T = void>(
    delay?: number,
    value?: T,
    options?: TimerOptions,
  ): AsyncIterableIterator<T>;

  interface Scheduler {
    /** Fulfils after `delay` milliseconds. */
    wait(delay: number, options?: { signal?: AbortSignal | undefined }): Promise<void>;
    /** Lets everything run that is due now. */
    yield(): Promise<void>;
  }

  export const scheduler: Scheduler;

  const promises: {
    setTimeout: typeof setTimeout;
    setImmediate: typeof setImmediate;
    setInterval: typeof setInterval;
    scheduler: Scheduler;
  };
  export default promises;
}
