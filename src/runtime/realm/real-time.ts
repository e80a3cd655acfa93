/** Real time that a run takes for itself: what it waits for outside does not count. */

import { awakeNow } from './awake-now.ts';

export class RealTime {
  #began = awakeNow();
  #outside = 0;
  /** How many waits there are now, and since when there was one. */
  #waits = 0;
  #since = 0;

  begin(): void {
    this.#began = awakeNow();
  }

  /** Real ms since it began. */
  get elapsed(): number {
    return awakeNow() - this.#began - this.outside;
  }

  /** Real ms waited. */
  get outside(): number {
    return this.#outside + (this.#waits > 0 ? awakeNow() - this.#since : 0);
  }

  pause(): void {
    if (this.#waits++ === 0) this.#since = awakeNow();
  }

  resume(): void {
    if (--this.#waits === 0) this.#outside += awakeNow() - this.#since;
  }
}
