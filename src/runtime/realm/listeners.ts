/**
 * Who listens to what: `addEventListener` and `removeEventListener` as the program calls them (DOM, "Interface
 * EventTarget"). The platform keeps and calls the listeners; each is handed to it inside a function that notes the call.
 */

import type { Actor, TraceEvent } from '../trace/event.ts';
import { kindOfTarget } from './event-targets.ts';
import type { Open } from './leaks.ts';
import { $EventTarget, $Object, $Reflect, $WeakMap, listen } from './originals.ts';
import type { RunState } from './run-state.ts';

const native = $Object.getOwnPropertyDescriptors($EventTarget.prototype);
const add = native.addEventListener.value as EventTarget['addEventListener'];
const remove = native.removeEventListener.value as EventTarget['removeEventListener'];

type Listener = ((event: Event) => unknown) | { handleEvent(event: Event): unknown };
type Options = boolean | AddEventListenerOptions | undefined;

/** A listener that the program added, at a place that is known. */
interface Added {
  type: string;
  capture: boolean;
  once: boolean;
  site: number;
  actor: Actor;
}

export class Listeners {
  readonly #run: RunState;
  readonly #noting = new $WeakMap<Listener, (event: Event) => unknown>();
  readonly #added = new $WeakMap<EventTarget, Map<Listener, Added[]>>();
  /** Signals that a leak is looked for on. */
  readonly #watched = new Set<AbortSignal>();

  constructor(run: RunState) {
    this.#run = run;
    run.leaks.from(() => this.#left());
  }

  /** The program or its scenario has the controller of this signal: what is left on it is left behind. */
  watch(signal: AbortSignal): void {
    this.#watched.add(signal);
    listen(signal, 'abort', () => this.#watched.delete(signal));
  }

  *#left(): Generator<Open> {
    for (const signal of this.#watched) {
      for (const all of this.#added.get(signal)?.values() ?? []) {
        for (const { site, actor } of all) {
          if (actor === 'reader')
            yield { what: 'listener', id: this.#run.targets.id(signal), site };
        }
      }
    }
  }

  install(): void {
    const listeners = this;
    const { prototype } = $EventTarget;
    $Object.defineProperty(prototype, 'addEventListener', {
      ...native.addEventListener,
      value: {
        addEventListener(this: EventTarget, type: string, given: Listener, ...rest: [Options?]) {
          const { site, actor } = listeners.#run.takePlace();
          const noting = listeners.#note(given);
          if (noting !== given && site !== undefined) {
            listeners.#add(this, given, { ...readOptions(type, rest[0]), site, actor });
          }
          return $Reflect.apply(add, this, [type, noting, ...rest]);
        },
      }.addEventListener,
    });
    $Object.defineProperty(prototype, 'removeEventListener', {
      ...native.removeEventListener,
      value: {
        removeEventListener(this: EventTarget, type: string, given: Listener, ...rest: [Options?]) {
          const { site } = listeners.#run.takePlace();
          const { capture } = readOptions(type, rest[0]);
          listeners.#drop(this, given, type, capture, site);
          return $Reflect.apply(remove, this, [type, listeners.#note(given), ...rest]);
        },
      }.removeEventListener,
    });
  }

  /** The function that the platform gets: always the same for one listener, so that it is added once. */
  #note(given: Listener): Listener {
    if ((typeof given !== 'object' && typeof given !== 'function') || given === null) return given;
    const known = this.#noting.get(given);
    if (known) return known;
    const listeners = this;
    const noting = function (this: EventTarget, event: Event): unknown {
      listeners.#fired(this, given, event.type);
      try {
        if (typeof given === 'function') return $Reflect.apply(given, this, [event]);
        return given.handleEvent(event);
      } catch (error) {
        // At once; the platform's own report comes at other times in other hosts.
        return listeners.#run.report(error);
      }
    };
    this.#noting.set(given, noting);
    return noting;
  }

  #add(target: EventTarget, listener: Listener, added: Added & { signal?: AbortSignal }): void {
    const { signal, type, capture } = added;
    if (signal?.aborted || this.#find(target, listener, type, capture)) return;
    const all = this.#added.get(target) ?? new Map<Listener, Added[]>();
    this.#added.set(target, all);
    const same = all.get(listener) ?? [];
    all.set(listener, same);
    same.push(added);
    this.#write('add', target, added);
    if (signal) listen(signal, 'abort', () => this.#drop(target, listener, type, capture));
  }

  #drop(
    target: EventTarget,
    listener: Listener,
    type: string,
    capture: boolean,
    at?: number,
  ): void {
    const found = this.#find(target, listener, type, capture);
    if (!found) return;
    this.#forget(target, listener, found);
    this.#write('remove', target, { ...found, site: at ?? found.site });
  }

  #fired(target: EventTarget, listener: Listener, type: string): void {
    const found =
      this.#find(target, listener, type, true) ?? this.#find(target, listener, type, false);
    if (!found) return;
    if (found.once) this.#forget(target, listener, found);
    this.#write('fired', target, found);
  }

  #find(target: EventTarget, listener: Listener, type: string, capture: boolean) {
    const same = this.#added.get(target)?.get(listener);
    return same?.find((each) => each.type === type && each.capture === capture);
  }

  #forget(target: EventTarget, listener: Listener, added: Added): void {
    const all = this.#added.get(target);
    const same = all?.get(listener)?.filter((each) => each !== added) ?? [];
    if (same.length > 0) all?.set(listener, same);
    else all?.delete(listener);
  }

  #write(how: TraceEvent<'listener'>['how'], target: EventTarget, { type, site, actor }: Added) {
    const { record, tasks, targets } = this.#run;
    const about = { target: targets.id(target), on: kindOfTarget(target), type, how, site };
    record.write('listener', actor, tasks.currentId, about);
  }
}

function readOptions(type: string, options: Options) {
  const { capture, once, signal } =
    typeof options === 'object' && options !== null
      ? options
      : { capture: options, once: false, signal: undefined };
  return {
    type: `${type}`,
    capture: Boolean(capture),
    once: Boolean(once),
    ...(signal && { signal }),
  };
}
