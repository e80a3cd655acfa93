/** `Event.timeStamp` in virtual time (DOM, "Interface Event"). */

import { inPlaceOf } from './in-place-of.ts';
import { $Event, $WeakMap } from './originals.ts';
import type { RunState } from './run-state.ts';

const { CustomEvent, CloseEvent, MessageEvent } = globalThis;

/** The classes of events that note when they are made; what the platform makes is noted when it is first looked at. */
export function timedEvents({ clock }: RunState): { [name: string]: unknown } {
  const times = new $WeakMap<object, number>();
  const made = (event: object) => times.set(event, clock.now);
  Object.defineProperty($Event.prototype, 'timeStamp', {
    configurable: true,
    enumerable: true,
    get(this: Event): number {
      if (!times.has(this)) made(this);
      return times.get(this) as number;
    },
  });
  const classes = [$Event, CustomEvent, CloseEvent, MessageEvent];
  return Object.fromEntries(classes.map((Class) => [Class.name, inPlaceOf(Class, { made })]));
}
