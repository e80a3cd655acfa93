/**
 * Virtual time. It moves only when nothing can run: no microtask is pending and no call to the outside is
 * under way; then it jumps to what is due next (HTML, "timer initialization steps", for the order of timers).
 */

import { Heap } from './heap.ts';
import { hop } from './hop.ts';

/** Something that is to happen at a virtual time. */
export interface Due {
  readonly at: number;
  /** Among equal times: timers have 0 and keep their order, mocked I/O takes a place from the seed. */
  readonly order: number;
  readonly number: number;
  /** It was set at the time at which it is due. */
  readonly atOnce: boolean;
  /** Where the program set it, where that is known. */
  readonly site: number | undefined;
  /** Nobody waits for it. */
  readonly inBackground: boolean;
  fire: () => void;
  fired: boolean;
  dropped: boolean;
}

/** The columns of a trace have 32 bits for a time: in 24 days, every run is over. */
export const LATEST = 2 ** 31 - 1;

/** How many trips through the event loop without new work count as rest. */
const HOPS_TO_REST = 2;

export interface ClockEvents {
  /** Before the clock moves on to `due`; false ends the run instead. */
  mayFire(due: Due): boolean;
  /** Nothing is due that somebody may wait for, and nothing outside is under way. */
  onRest(): void;
  /** A thing that was due threw. */
  onError(error: unknown): void;
}

export class Clock {
  now = 0;
  /** How many things that were set for the time at which they were set have happened since time last moved. */
  firedAtOnce = 0;
  /** How often something could happen. */
  turns = 0;
  readonly #dues = new Heap<Due>(
    (a, b) => a.at - b.at < 0 || (a.at === b.at && (a.order - b.order || a.number - b.number) < 0),
  );
  readonly #events: ClockEvents;
  #numbered = 0;
  /** How many dues are to fire that somebody may wait for. */
  #awaited = 0;
  #outside = 0;
  #running = false;
  #stopped = false;

  constructor(events: ClockEvents) {
    this.#events = events;
  }

  /** Has `fire` called in `delay` virtual ms. */
  after(delay: number, fire: () => void, order = 0, site?: number): Due {
    const due = this.#due(delay, fire, order, site);
    this.#push(due);
    this.#wake();
    return due;
  }

  /** The same for what only tidies up: when nothing else is due, the run is at rest. */
  inBackground(delay: number, fire: () => void): Due {
    const due = { ...this.#due(delay, fire, 0, undefined), inBackground: true };
    this.#push(due);
    return due;
  }

  /** Has what fired happen again in `delay` virtual ms, at its old place among equal times. */
  again(due: Due, delay: number): Due {
    const next = { ...due, at: this.now + delay, atOnce: delay === 0, fired: false };
    this.#push(next);
    this.#wake();
    return next;
  }

  drop(due: Due): void {
    if (!due.fired && !due.dropped && !due.inBackground) this.#awaited--;
    due.dropped = true;
  }

  /** Freezes time: something real is under way, however long it takes. */
  beginOutside(): void {
    this.#outside++;
  }

  endOutside(): void {
    this.#outside--;
    this.#wake();
  }

  /** Something real is under way. */
  get isOutside(): boolean {
    return this.#outside > 0;
  }

  /** Moves time on without firing anything: a busy loop has read the clock often enough. */
  advance(ms: number): void {
    this.now = Math.min(this.now + ms, LATEST);
    this.firedAtOnce = 0;
  }

  /**
   * Something real begins: time stands still until it is back. What it brought is given to the returned function, and
   * happens as an event of this instant, in the order in which such things were begun, however long each took.
   */
  outside(): (fire: () => void) => void {
    this.beginOutside();
    const due = this.#due(0, () => {}, 0, undefined);
    return (fire) => {
      due.fire = fire;
      this.#push(due);
      this.endOutside();
    };
  }

  start(): void {
    this.#wake();
  }

  /** For ever: what is still due never happens. */
  stop(): void {
    this.#stopped = true;
  }

  #due(delay: number, fire: () => void, order: number, site: number | undefined): Due {
    return {
      at: this.now + delay,
      order,
      number: this.#numbered++,
      atOnce: delay === 0,
      site,
      inBackground: false,
      fire,
      fired: false,
      dropped: false,
    };
  }

  #push(due: Due): void {
    this.#dues.push(due);
    if (!due.inBackground) this.#awaited++;
  }

  #wake(): void {
    if (this.#running || this.#stopped) return;
    this.#running = true;
    this.#restThen(() => this.#turn());
  }

  #restThen(next: () => void): void {
    let hops = 0;
    const again = () => {
      if (++hops < HOPS_TO_REST) hop(again);
      else next();
    };
    hop(again);
  }

  #turn(): void {
    this.turns++;
    this.#running = false;
    if (this.#stopped || this.#outside > 0) return;
    while (this.#dues.first?.dropped) this.#dues.pop();
    const due = this.#dues.first;
    if (due === undefined || this.#awaited === 0) {
      this.#events.onRest();
      return;
    }
    if (!this.#events.mayFire(due)) return;
    this.#dues.pop();
    due.fired = true;
    if (!due.inBackground) this.#awaited--;
    if (due.at > this.now) {
      this.now = due.at;
      this.firedAtOnce = 0;
    }
    if (due.atOnce) this.firedAtOnce++;
    try {
      due.fire();
    } catch (error) {
      this.#events.onError(error);
    }
    this.#wake();
  }
}
