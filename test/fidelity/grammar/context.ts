/** What stands around a piece of a program decides what may stand in it. */

export interface Context {
  /** How many levels of pieces may still lie inside. */
  depth: number;
  /** `await` may be used. */
  async: boolean;
  /** `yield` may be used. */
  generator: boolean;
  /** `return` may be used. */
  returns: boolean;
  /** `break` and `continue` may be used. */
  loop: boolean;
  /** A loop named `outer` lies around. */
  outer: boolean;
  /** The top-level functions from this number on may be called, so that calls come to an end. */
  callable: number;
}

/** How many functions stand at the top level of a program. */
export const FUNCTIONS = 3;

const NESTED = { loop: false, outer: false, returns: true };

export const deeper = (c: Context): Context => ({ ...c, depth: c.depth - 1 });
export const inAsync = (c: Context): Context => ({
  ...deeper(c),
  ...NESTED,
  async: true,
  generator: false,
});
export const inAsyncGenerator = (c: Context): Context => ({ ...inAsync(c), generator: true });
/** An ordinary function, without `await`. */
export const inPlain = (c: Context): Context => ({
  ...deeper(c),
  ...NESTED,
  async: false,
  generator: false,
});
export const inGenerator = (c: Context): Context => ({ ...inPlain(c), generator: true });
export const inLoop = (c: Context): Context => ({ ...deeper(c), loop: true });
export const inOuter = (c: Context): Context => ({ ...inLoop(c), outer: true });

/** Builds the arbitraries of a context once, when they are first asked for. */
export function perContext<T>(build: (c: Context) => T): (c: Context) => T {
  const built = new Map<string, T>();
  return (c) => {
    const key = Object.values(c).join();
    const known = built.get(key) ?? build(c);
    built.set(key, known);
    return known;
  };
}
