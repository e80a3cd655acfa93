/** Sends a run's trace to the host in parts: by real time, and when the log asks for it. */

import type { Log } from '../trace/log.ts';
import type { Part } from '../trace/part.ts';
import { realNow } from './originals.ts';

/** Real ms between two parts while a run goes on. */
const EVERY = 16;
/** Real ms between two parts while a program computes and does not let go. */
const BUSY_EVERY = 50;
/** So many first lines of a run are sent as they are printed; further ones with so many real ms between. */
const FIRST_LINES = 16;
const LINES_EVERY = 4;

export class Outbox {
  readonly #log: Log;
  readonly #post: (part: Part) => void;
  #sentAt = realNow();
  #lines = 0;

  constructor(log: Log, post: (part: Part) => void) {
    this.#log = log;
    this.#post = post;
  }

  begin(): void {
    this.#sentAt = realNow();
  }

  /** Between two turns. */
  turn(): void {
    if (realNow() - this.#sentAt > EVERY) this.send();
  }

  /** During a turn that does not end: a worker's messages leave while it spins. */
  busy(): void {
    if (realNow() - this.#sentAt > BUSY_EVERY) this.send();
  }

  /** A line was printed: it is to be seen, even if the next call never comes back. */
  line(): void {
    if (this.#lines++ < FIRST_LINES || realNow() - this.#sentAt > LINES_EVERY) this.send();
  }

  send(): void {
    this.#sentAt = realNow();
    this.#post(this.#log.take());
  }
}
