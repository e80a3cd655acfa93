/** What the counters in loops and calls lead to: a look at the real clock, and the end of what never ends. */

import type { Ending } from './ending.ts';
import { realNow } from './originals.ts';
import type { Outbox } from './outbox.ts';

/** Thrown into a program that was stopped; every further guard throws it again. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** Guards between two looks at the real clock. */
const BUDGET = 4096;

export class Guard {
  readonly #ending: Ending;
  readonly #outbox: Outbox;
  #turnBegan = realNow();

  constructor(ending: Ending, outbox: Outbox) {
    this.#ending = ending;
    this.#outbox = outbox;
  }

  /** The host's event loop has been reached. */
  turn(): void {
    this.#turnBegan = realNow();
  }

  /** Returns how many guards may pass until the next look. Throws when the program is to stop. */
  look(site: number): number {
    this.#ending.look(site, realNow() - this.#turnBegan);
    if (this.#ending.over) throw new Stopped('This run is over.');
    this.#outbox.busy();
    return BUDGET;
  }
}
