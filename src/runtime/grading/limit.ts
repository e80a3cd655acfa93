/** How many of something may be at once, as a check has it: a line in the strip of those that are. */
export interface Limit {
  most: number;
  /** The requests in flight; or a figure that the scenario notes at each change, by its name. */
  of: 'requests' | { noted: string };
}
