/** A program that means harm, and what must come of it. */

export type Host = 'node' | 'chromium';

/** How a run ends, as `endOf` says it: `finished`, `failed: Error: x`, `limit: real-time at line 3`. */
export type End = string | RegExp;

export interface Hostile {
  /** Completes «a program that …». */
  does: string;
  /** TypeScript; its first line is empty. */
  program: string;
  /** In every host, or in each its own, where the hosts differ for a reason that the page or Node gives. */
  ends: End | { [H in Host]: End };
  /** All that it prints, each line with its virtual time: `10 after`. Left out where that is no matter. */
  prints?: readonly (string | RegExp)[];
}

export const hostile = (program: Hostile): Hostile => program;

export const endIn = ({ ends }: Hostile, host: Host): End =>
  typeof ends === 'string' || ends instanceof RegExp ? ends : ends[host];

/** The program as the reader types it. */
export const textOf = ({ program }: Hostile): string => program.replace(/^\n/, '');
