/** What the counters in loops and calls lead to: a look at the real clock, and the end of what never ends. */

import { awakeNow } from './awake-now.ts';
import type { Ending } from './ending.ts';
import type { Outbox } from './outbox.ts';

/** Thrown into a program that was stopped; every further guard throws it again. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** Guards between two looks at the real clock, at most. */
const MOST = 4096;
/** Real ms between two looks, at most, as long as each turn of a loop takes about as long as the one before. */
const OFTEN = 10;

export class Guard {
  readonly #ending: Ending;
  readonly #outbox: Outbox;
  #turnBegan = awakeNow();
  #looked = this.#turnBegan;
  #budget = 1;

  constructor(ending: Ending, outbox: Outbox) {
    this.#ending = ending;
    this.#outbox = outbox;
  }

  /** The host's event loop has been reached. */
  turn(): void {
    this.#turnBegan = awakeNow();
  }

  /** Returns how many guards may pass until the next look. Throws when the program is to stop. */
  look(site: number): number {
    const now = awakeNow();
    this.#ending.look(site, now - this.#turnBegan);
    if (this.#ending.over) throw new Stopped('This run is over.');
    this.#outbox.busy();
    const often = now - this.#looked > OFTEN;
    this.#looked = now;
    this.#budget = often ? (this.#budget + 1) >> 1 : this.#budget < MOST ? this.#budget * 2 : MOST;
    return this.#budget;
  }
}
