// E13-3.c fails: each-exactly-once
export async function* completed<T>(promises: Iterable<Promise<T>>) {
  const ps = [...promises];
  for (const _ of ps) {
    yield await Promise.race(ps);
    ps.shift();
  }
}
