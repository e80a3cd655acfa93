/** How many of something may be at once, as a check has it: a line in the strip of those that are. */
export interface Limit {
  most: number;
  /** The requests in flight, the workers alive; or a figure that the scenario notes at each change, by its name. */
  of: 'requests' | 'workers' | { noted: string };
}
