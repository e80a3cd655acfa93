/**
 * Values of the program as plain structure, looked at without running any of its code: no getter, no `toString`,
 * no trap of a proxy; and with the engine's own methods, whatever the program has put in their place.
 */

import type { Encoded } from '../../trace/encoded.ts';
import { weakGet, weakSet } from '../uncurried.ts';
import { hosts } from './host.ts';
import { DEEPEST, DEPTH, ITEMS, LAST_ROOM, ROOM, RUN_ROOM } from './limits.ts';
import type { Outcome } from './promise.ts';
import { Walk } from './walk.ts';

/** Levels that Node shows, below the first. */
const SHOWN = 2;

export interface EncodeOptions {
  /** Levels below the first that will be shown, where it is not as many as Node shows. */
  shown?: number;
  /** For `%o`: properties that are not enumerable, and proxies told from their targets. */
  hidden?: boolean;
  /** Items kept of each list. */
  items?: number;
}

/** Gives each object of a run a number, in the order in which they are first seen. */
export class Encoder {
  hosts = hosts();
  /** What the realm knows of a promise. */
  outcomeOf: (promise: object) => Outcome | undefined = () => undefined;
  readonly #ids = new WeakMap<object, number>();
  #lastId = 0;
  #spent = 0;

  encode(value: unknown, options: EncodeOptions = {}): Encoded {
    const { shown = SHOWN, hidden = false, items = ITEMS } = options;
    const depth = shown < DEPTH ? DEPTH : shown < DEEPEST ? shown + 1 : DEEPEST;
    const room = this.#spent < RUN_ROOM ? ROOM : LAST_ROOM;
    const walk = new Walk(this, { shown, depth, room, hidden, items });
    const encoded = walk.any(value, { depth: 0, above: [] });
    this.#spent += walk.spent;
    return encoded;
  }

  id(object: object): number {
    const known = weakGet(this.#ids, object);
    if (known !== undefined) return known;
    weakSet(this.#ids, object, ++this.#lastId);
    return this.#lastId;
  }
}
