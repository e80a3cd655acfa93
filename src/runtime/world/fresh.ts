/** State of the world that each run finds as it was at the beginning: counters, what has been stored. */

let run = 0;

/** A new run begins: what was made for the last one is forgotten. */
export function renew(): void {
  run++;
}

/** Returns what `make` made for this run, made when it is first asked for. */
export function fresh<T>(make: () => T): () => T {
  let madeFor = -1;
  let made: T;
  return () => {
    if (madeFor !== run) {
      madeFor = run;
      made = make();
    }
    return made;
  };
}
