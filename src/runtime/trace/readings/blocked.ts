/** Why one task cannot go on. */
export interface Blocked {
  /** `for …`, code between backticks. */
  text: string;
  /** The tasks that would have to act first. */
  on: readonly number[];
  /** Whether `text` ends with the only task of `on`. */
  ends: boolean;
  /** What `on` has and would have to give back, in a word or two: `a`, `lock`, `client`. */
  held?: string;
}

export const blocked = (text: string, on: readonly number[] = [], held?: string): Blocked => ({
  text,
  on,
  ends: false,
  ...(held !== undefined && { held }),
});
