/** What the counters in loops and calls lead to: a look at the real clock, and the end of what never ends. */

import { realNow } from './originals.ts';

/** Thrown into a program that was stopped; every further guard throws it again. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** Guards between two looks at the real clock. */
const BUDGET = 4096;

export interface GuardEvents {
  /** The program has run at `site` for `taken` real ms without a yield to the host. */
  onLook(site: number, taken: number): void;
  /** Whether the run is over. */
  readonly over: boolean;
}

export class Guard {
  readonly #events: GuardEvents;
  #turnBegan = realNow();

  constructor(events: GuardEvents) {
    this.#events = events;
  }

  /** The host's event loop has been reached. */
  turn(): void {
    this.#turnBegan = realNow();
  }

  /** Returns how many guards may pass until the next look. Throws when the program is to stop. */
  look(site: number): number {
    if (!this.#events.over) this.#events.onLook(site, realNow() - this.#turnBegan);
    if (this.#events.over) throw new Stopped('This run is over.');
    return BUDGET;
  }
}
