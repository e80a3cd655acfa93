/** How a host makes functions of the texts of programs. */

/** What a program exports; it is not resolved through a promise itself, for one of its exports may be named `then`. */
export interface Exported {
  exports: object;
}

export type Factory = (realm: object) => Promise<Exported>;

/** `name` is what the engine's stacks call the script. */
export type Evaluate = <F = Factory>(factory: string, name: string) => Promise<F>;
