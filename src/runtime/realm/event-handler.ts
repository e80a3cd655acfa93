/** `onmessage` and its like on a class of ours (HTML, "event handler IDL attributes"). */

import { $WeakMap, listen } from './originals.ts';

type Handler = ((event: Event) => void) | null;

/** @param onSet what setting the attribute does beside */
export function eventHandler<T extends EventTarget>(
  prototype: T,
  type: string,
  onSet: (target: T) => void = () => {},
): void {
  const handlers = new $WeakMap<T, { handler: Handler }>();
  Object.defineProperty(prototype, `on${type}`, {
    configurable: true,
    enumerable: true,
    get(this: T): Handler {
      return handlers.get(this)?.handler ?? null;
    },
    set(this: T, given: unknown) {
      const handler = typeof given === 'function' ? (given as Handler) : null;
      const known = handlers.get(this);
      if (known) {
        known.handler = handler;
      } else {
        const attribute = { handler };
        handlers.set(this, attribute);
        // One listener for all time: a handler that is replaced keeps its place.
        listen(this, type, (event) => attribute.handler?.call(this, event));
      }
      onSet(this);
    },
  });
}
