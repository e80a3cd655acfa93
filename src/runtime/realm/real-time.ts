/** Real time that a run takes for itself: what it waits for outside does not count. */

import { realNow } from './originals.ts';

export class RealTime {
  readonly #began = realNow();
  #outside = 0;
  /** How many waits there are now, and since when there was one. */
  #waits = 0;
  #since = 0;

  /** Real ms. */
  get elapsed(): number {
    return realNow() - this.#began - this.outside;
  }

  /** Real ms waited. */
  get outside(): number {
    return this.#outside + (this.#waits > 0 ? realNow() - this.#since : 0);
  }

  pause(): void {
    if (this.#waits++ === 0) this.#since = realNow();
  }

  resume(): void {
    if (--this.#waits === 0) this.#outside += realNow() - this.#since;
  }
}
