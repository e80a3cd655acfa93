/**
 * What Postgres gets of the world outside: a clock, chance and timers, all of the run that it serves. PGlite reads them
 * from the global object, so that is where they are put.
 */

import { chance } from './chance.ts';

/** When every run begins. */
const EPOCH = Date.UTC(2026, 0, 1);

/** The monotonic clock's reading at the start; Postgres takes 0 for none. */
const START = 1000;

/** How often an instant may be read until the clock moves on by 1 ms: who reads more waits for something. */
const FREE_READINGS = { monotonic: 100, wall: 10_000 };

interface Timers {
  setTimeout(fire: () => void, ms?: number): number;
  clearTimeout(): void;
}

interface Timer {
  due: number;
  fire: () => void;
}

export class Outside {
  /** Virtual ms since the run began. */
  #now = 0;
  #monotonic = 0;
  #wall = 0;
  /** What is left of the time that the batch takes in any case. */
  #left = 0;
  #fill = chance(0);
  /** The alarm of `setitimer`: Postgres has one, for all of its time-outs. */
  #timer: Timer | undefined;

  /** A new run, at its time 0. */
  begin(seed: number): void {
    this.#now = 0;
    this.#left = 0;
    this.#timer = undefined;
    this.#fill = chance(seed);
  }

  /** A batch arrives, which takes `takes` ms at least. Returns how to ask what it has taken in the end. */
  arrive(now: number, takes: number): () => number {
    this.#now = now;
    this.#left = takes;
    this.#monotonic = 0;
    this.#wall = 0;
    if (this.#timer && this.#timer.due <= now) this.#fire();
    return () => {
      this.#advance(this.#left);
      return this.#now - now;
    };
  }

  install(): void {
    Date.now = () => {
      if (++this.#wall % FREE_READINGS.wall === 0) this.#advance(1);
      return EPOCH + this.#now;
    };
    performance.now = () => {
      if (++this.#monotonic % FREE_READINGS.monotonic === 0) this.#advance(1);
      return START + this.#now;
    };
    const global = globalThis as unknown as Timers;
    global.setTimeout = (fire: () => void, ms = 0) => this.#set(fire, ms);
    global.clearTimeout = () => {
      this.#timer = undefined;
    };
    crypto.getRandomValues = ((view: ArrayBufferView) =>
      this.#fill(view)) as typeof crypto.getRandomValues;
  }

  /** What is due while the batch takes its time happens before anything else of it does. */
  #set(fire: () => void, ms: number): number {
    this.#timer = { due: this.#now + ms, fire };
    if (ms <= this.#left) this.#advance(ms);
    return 1;
  }

  #advance(ms: number): void {
    this.#now += ms;
    this.#left = Math.max(0, this.#left - ms);
    if (this.#timer && this.#timer.due <= this.#now) this.#fire();
  }

  #fire(): void {
    const { fire } = this.#timer as Timer;
    this.#timer = undefined;
    fire();
  }
}
