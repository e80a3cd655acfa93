/** `onopen`, `onmessage` and their kin (HTML, "event handler IDL attributes"). */

import { $Reflect, $WeakMap, listen, unlisten } from '../originals.ts';

interface Handler {
  callback: (this: unknown, event: Event) => unknown;
  listener: (event: Event) => void;
}

/** Defines `on…` for each type. Handlers stand in line with listeners, where they were first set. */
export function defineEventHandlers(prototype: EventTarget, types: readonly string[]): void {
  for (const type of types) {
    const handlers = new $WeakMap<EventTarget, Handler>();
    Object.defineProperty(prototype, `on${type}`, {
      configurable: true,
      enumerable: true,
      get(this: EventTarget) {
        return handlers.get(this)?.callback ?? null;
      },
      set(this: EventTarget, callback: unknown) {
        const before = handlers.get(this);
        if (typeof callback !== 'function') {
          if (before) unlisten(this, type, before.listener);
          handlers.delete(this);
        } else if (before) {
          before.callback = callback as Handler['callback'];
        } else {
          const handler: Handler = {
            callback: callback as Handler['callback'],
            listener: (event) => {
              if ($Reflect.apply(handler.callback, this, [event]) === false) event.preventDefault();
            },
          };
          handlers.set(this, handler);
          listen(this, type, handler.listener);
        }
      },
    });
  }
}
