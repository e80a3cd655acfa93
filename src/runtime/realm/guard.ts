/** What the counters in loops and calls lead to: a look at the real clock, and the end of what never ends. */

import { realNow } from './originals.ts';

/** Thrown into a program that was stopped; every further guard throws it again. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** Guards between two looks at the real clock. */
const BUDGET = 4096;
/** Real ms without a yield to the host after which the trace so far is sent. */
const FLUSH_AFTER = 50;

export interface GuardEvents {
  flush(): void;
  /** The program has run for the longest allowed time without letting go, at this site. */
  onTooLong(site: number): void;
  /** Whether the run is over already. */
  readonly over: boolean;
}

export class Guard {
  readonly #events: GuardEvents;
  readonly #longest: number;
  #turnBegan = realNow();
  #flushed = false;

  /** @param longest real ms that a turn may take */
  constructor(longest: number, events: GuardEvents) {
    this.#longest = longest;
    this.#events = events;
  }

  /** The host's event loop has been reached. */
  turn(): void {
    this.#turnBegan = realNow();
    this.#flushed = false;
  }

  /** Returns how many guards may pass until the next look. Throws when the program is to stop. */
  look(site: number): number {
    const taken = realNow() - this.#turnBegan;
    if (!this.#events.over && taken > this.#longest) this.#events.onTooLong(site);
    if (this.#events.over) throw new Stopped('This run is over.');
    if (taken > FLUSH_AFTER && !this.#flushed) {
      this.#flushed = true;
      this.#events.flush();
    }
    return BUDGET;
  }
}
