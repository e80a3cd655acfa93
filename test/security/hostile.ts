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
  /** What the browser itself puts on its console about the program, and may leave out. */
  browserSays?: string;
}

export const hostile = (program: Hostile): Hostile => program;

export const endIn = ({ ends }: Hostile, host: Host): End =>
  typeof ends === 'string' || ends instanceof RegExp ? ends : ends[host];

/** The program as the reader types it. */
export const textOf = ({ program }: Hostile): string => program.replace(/^\n/, '');

/** What `toEqual` of either test runner takes for a text, or for one that matches. */
export const like = (wanted: End): unknown =>
  typeof wanted === 'string'
    ? wanted
    : {
        asymmetricMatch: (text: unknown) => wanted.test(String(text)),
        toString: () => String(wanted),
      };
