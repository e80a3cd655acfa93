/**
 * `AbortController` and the signals that follow one or a clock (DOM, "Aborting ongoing activities"): the platform's, with
 * each abort noted, the time of `AbortSignal.timeout` virtual, and one wording of the default reason.
 */

import type { Actor } from '../trace/event.ts';
import { defineAll } from './define-all.ts';
import { inPlaceOf } from './in-place-of.ts';
import type { Listeners } from './listeners.ts';
import {
  $AbortController,
  $AbortSignal,
  $DOMException,
  $Number,
  $Object,
  $Reflect,
  $TypeError,
  listen,
} from './originals.ts';
import type { RunState } from './run-state.ts';
import type { Timers } from './timers.ts';

const { any, abort: aborted } = $AbortSignal;
const { abort } = $AbortController.prototype;
const signalOf = $Object.getOwnPropertyDescriptor($AbortController.prototype, 'signal')
  ?.get as () => AbortSignal;

/** As Node words it. */
const noReason = () => new $DOMException('This operation was aborted', 'AbortError');

interface Place {
  site: number | undefined;
  actor: Actor;
}

export class Aborts {
  readonly #run: RunState;
  readonly #timers: Timers;
  readonly #listeners: Listeners;
  /** Signals whose aborts are noted. A `Request` has one of its own, which in Node has a controller, too. */
  readonly #followed = new WeakSet<AbortSignal>();

  constructor(run: RunState, timers: Timers, listeners: Listeners) {
    this.#run = run;
    this.#timers = timers;
    this.#listeners = listeners;
  }

  /** A controller whose signal the trace knows. */
  controller(): AbortController {
    const controller = new $AbortController();
    this.#knows(controller.signal);
    return controller;
  }

  install(): void {
    const aborts = this;
    const AbortController = inPlaceOf($AbortController, {
      made: (controller: AbortController) => {
        // The platform makes controllers for itself, at no place of the program, and of no class of the program's.
        const own = $Object.getPrototypeOf(controller) !== $AbortController.prototype;
        if (aborts.#run.takePlace().site !== undefined || own) aborts.#knows(controller.signal);
      },
    });
    defineAll(globalThis, { AbortController });
    $Object.defineProperty($AbortController.prototype, 'abort', {
      ...platform,
      value: {
        abort(this: AbortController, ...[reason]: [unknown?]) {
          const place = aborts.#run.takePlace();
          const signal = $Reflect.apply(signalOf, this, []);
          const given = reason === undefined ? noReason() : reason;
          if (!signal.aborted) aborts.#aborts(signal, given, place);
          $Reflect.apply(abort, this, [given]);
        },
      }.abort,
    });
    for (const [name, value] of $Object.entries({
      abort: (...[reason]: [unknown?]) =>
        $Reflect.apply(aborted, $AbortSignal, [reason === undefined ? noReason() : reason]),
      any: (signals: Iterable<AbortSignal>) => this.#any(signals),
      timeout: (delay: unknown) => this.#timeout(delay),
    })) {
      $Object.defineProperty(value, 'name', { value: name, configurable: true });
      $Object.defineProperty($AbortSignal, name, { ...platform, value });
    }
  }

  #knows(signal: AbortSignal): void {
    this.#followed.add(signal);
    this.#run.targets.id(signal);
    this.#listeners.watch(signal);
  }

  #aborts(signal: AbortSignal, reason: unknown, { site, actor }: Place): void {
    const { record, tasks, known, targets } = this.#run;
    if (!this.#followed.has(signal)) return;
    const about = { signal: targets.id(signal), reason: known.encoder.encode(reason), site };
    record.write('abort', actor, tasks.currentId, about);
  }

  #any(signals: Iterable<AbortSignal>): AbortSignal {
    const place = this.#run.takePlace();
    const signal = $Reflect.apply(any, $AbortSignal, [signals]) as AbortSignal;
    this.#run.targets.id(signal);
    this.#followed.add(signal);
    // Node 24 gives a signal that nobody listens to the reason of another (nodejs/node).
    listen(signal, 'abort', () => this.#aborts(signal, signal.reason, place));
    return signal;
  }

  #timeout(delay: unknown): AbortSignal {
    const ms = $Number(delay);
    if (!(ms >= 0 && ms <= Number.MAX_SAFE_INTEGER)) {
      throw new $TypeError(
        'AbortSignal.timeout takes a number of milliseconds that is not negative',
      );
    }
    const place = this.#run.takePlace();
    const controller = new $AbortController();
    const { signal } = controller;
    this.#run.targets.id(signal);
    this.#followed.add(signal);
    const fire = () => {
      const reason = new $DOMException('The operation was aborted due to timeout', 'TimeoutError');
      this.#aborts(signal, reason, place);
      $Reflect.apply(abort, controller, [reason]);
    };
    // It cannot be cleared, so it is never left behind.
    this.#timers.set({
      api: 'AbortSignal.timeout',
      delay: Math.trunc(ms),
      fire,
      own: false,
      place,
    });
    return signal;
  }
}

const platform = { writable: true, enumerable: true, configurable: true };
