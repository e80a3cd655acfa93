/** How long something takes, as far as whoever waits for it was awake to see. */

/** How often it is to be looked at, in real ms. */
export const LOOK_EVERY = 50;

/** After so many real ms without a look. */
const MUCH_TOO_LATE = 200;

/**
 * Real time, looked at every `LOOK_EVERY`. A look that comes much too late says that this page slept with its machine,
 * was frozen, or had its timers slowed down; then it counts like one in time. In a hidden tab nothing counts.
 */
export class AwakeTime {
  #from: number;
  #ms = 0;

  constructor(now = performance.now()) {
    this.#from = now;
  }

  restart(now = performance.now()): void {
    this.#from = now;
    this.#ms = 0;
  }

  /** Real ms since the start. */
  look(now = performance.now(), hidden = isHidden()): number {
    const passed = now - this.#from;
    this.#from = now;
    if (!hidden) this.#ms += passed > MUCH_TOO_LATE ? LOOK_EVERY : passed;
    return this.#ms;
  }
}

const isHidden = (): boolean => typeof document !== 'undefined' && document.hidden;

/** Calls `late` once `ms` have passed awake. Returns how to stop that. */
export function afterAwake(ms: number, late: () => void): () => void {
  const time = new AwakeTime();
  const looks = setInterval(() => {
    if (time.look() < ms) return;
    clearInterval(looks);
    late();
  }, LOOK_EVERY);
  return () => clearInterval(looks);
}
