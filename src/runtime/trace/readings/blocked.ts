/** Why one task cannot go on. */
export interface Blocked {
  /** `for …`, code between backticks. */
  text: string;
  /** The tasks that would have to act first. */
  on: readonly number[];
  /** Whether `text` ends with the only task of `on`. */
  ends: boolean;
}

export const blocked = (text: string, on: readonly number[] = []): Blocked => ({
  text,
  on,
  ends: false,
});
