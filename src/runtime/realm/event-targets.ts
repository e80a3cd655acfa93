/** Targets of events, as the trace knows them: each by a number, in the order in which they are first spoken of. */

import { $Object, $WeakMap } from './originals.ts';

export class EventTargets {
  readonly #ids = new $WeakMap<EventTarget, number>();
  #lastId = 0;

  has(target: EventTarget): boolean {
    return this.#ids.has(target);
  }

  id(target: EventTarget): number {
    const known = this.#ids.get(target);
    if (known !== undefined) return known;
    this.#ids.set(target, ++this.#lastId);
    return this.#lastId;
  }
}

/** What a target is: `AbortSignal`, `WebSocket`; `EventTarget` for a class of the program's own. */
export function kindOfTarget(target: object): string {
  for (let at: object | null = target; at; at = $Object.getPrototypeOf(at)) {
    const tag = $Object.getOwnPropertyDescriptor(at, Symbol.toStringTag);
    if (typeof tag?.value === 'string') return tag.value;
  }
  return 'EventTarget';
}
