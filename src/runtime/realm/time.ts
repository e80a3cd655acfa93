/** Dates, `performance` and `AbortSignal.timeout` in virtual time. */

import type { Clock } from './clock.ts';
import { $AbortController, $Date, $DOMException, $Number, $TypeError } from './originals.ts';
import type { RunState } from './run-state.ts';
import type { Timers } from './timers.ts';

/** When every run begins: 2026-01-01T00:00:00Z. */
export const EPOCH = Date.UTC(2026, 0, 1);

/** How often one instant may be read in one turn before the clock moves on by 1 ms. */
const FREE_READINGS = 100;

/** Reads the clock for the program, so that a loop that polls it comes to an end. */
export class ClockReader {
  readonly #run: RunState;
  readonly #clock: Clock;
  #readings = 0;
  #readAt = -1;
  /** How long the program has blocked the thread in this turn. */
  #blocked = 0;

  constructor(run: RunState) {
    this.#run = run;
    this.#clock = run.clock;
  }

  read(): number {
    const clock = this.#clock;
    if (clock.now !== this.#readAt) {
      this.#readAt = clock.now;
      this.#readings = 0;
    }
    if (++this.#readings > FREE_READINGS) {
      this.#blocked++;
      clock.advance(1);
      this.#readAt = clock.now;
      this.#readings = 1;
    }
    return clock.now;
  }

  /** The program computes for `ms`, and does not let go. */
  block(ms: number): void {
    this.#blocked += ms;
    this.#clock.advance(ms);
  }

  /** The turn is over: what it blocked, up to now, is written down as one. */
  endTurn(): void {
    this.#readings = 0;
    if (this.#blocked === 0) return;
    this.#run.record.write('turn', 'reader', 0, { length: this.#blocked });
    this.#blocked = 0;
  }
}

/** `Date` whose now is virtual; everything else is the platform's. */
export function virtualDate(reader: ClockReader): DateConstructor {
  const now = () => EPOCH + reader.read();
  const VirtualDate = function (this: unknown, ...args: unknown[]) {
    if (!new.target) return new $Date(now()).toString();
    const made = args.length === 0 ? [now()] : args;
    return Reflect.construct($Date, made, new.target === VirtualDate ? $Date : new.target);
  } as unknown as DateConstructor;
  Object.defineProperties(VirtualDate, {
    prototype: { value: $Date.prototype },
    name: { value: 'Date' },
    length: { value: 7 },
    now: { value: now, writable: true, configurable: true },
    parse: { value: $Date.parse, writable: true, configurable: true },
    UTC: { value: $Date.UTC, writable: true, configurable: true },
  });
  return VirtualDate;
}

/** The platform's own `AbortSignal.timeout` runs in real time. */
export function abortSignalTimeout(timers: Timers): (delay: unknown) => AbortSignal {
  return function timeout(delay: unknown): AbortSignal {
    const ms = $Number(delay);
    if (!(ms >= 0 && ms <= Number.MAX_SAFE_INTEGER)) {
      throw new $TypeError(
        'AbortSignal.timeout takes a number of milliseconds that is not negative',
      );
    }
    const controller = new $AbortController();
    const abort = () =>
      controller.abort(
        new $DOMException('The operation was aborted due to timeout', 'TimeoutError'),
      );
    // It cannot be cleared, so it is never left behind.
    timers.set('AbortSignal.timeout', Math.trunc(ms), abort, undefined, false);
    return controller.signal;
  };
}
