/**
 * How long the mocked world takes. Handlers wait here in virtual time; a schedule's seed scales each wait
 * by 0.5 to 1.5, the factor depending on nothing but the seed, what is asked, and how often it was asked before.
 */

import { renew } from './fresh.ts';

/** What a run gives to the world: its clock, as far as a server needs it. */
export interface Network {
  seed: number;
  /** Calls `done` in `ms` virtual ms. `order`: its place among what is due at the same time. */
  wait(ms: number, order: number, done: () => void): void;
  /** A fraction in [0, 1) that depends on nothing but `text`. */
  fraction(text: string): number;
  /** Notes what the server did, even when the client has left. */
  effect(what: string, value: unknown): void;
}

let network: Network | undefined;
let asked = new Map<string, number>();

/** A new run: whatever still waits for the last one never happens. */
export function connect(next: Network): void {
  network = next;
  asked = new Map();
  renew();
}

/** Notes what a server did, even when the client has left. */
export const effect = (what: string, value: unknown): void =>
  (network as Network).effect(what, value);

/**
 * How long the world takes for `what` this time, and which place that has among equal times.
 * @param ms virtual ms under seed 0
 */
export function scheduled(what: string, ms: number): { ms: number; order: number } {
  const { seed, fraction } = network as Network;
  const times = (asked.get(what) ?? 0) + 1;
  asked.set(what, times);
  if (seed === 0) return { ms, order: 0 };
  return {
    ms: Math.round(ms * (0.5 + fraction(`${seed} ${what} ${times}`))),
    order: fraction(`${seed} order ${what} ${times}`) - 0.5,
  };
}

/**
 * Waits as long as the world takes for `what`.
 * @param ms virtual ms under seed 0
 */
export function latency(what: string, ms: number): Promise<void> {
  const { wait } = network as Network;
  const { ms: scaled, order } = scheduled(what, ms);
  return new Promise((resolve) => wait(scaled, order, resolve));
}

/** What never answers. */
export const never = (): Promise<never> => new Promise(() => {});
