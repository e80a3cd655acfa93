// E08-2.i fails: does-not-wait-for-the-stale
export function latest<A, R>(
  fn: (arg: A, signal: AbortSignal) => Promise<R>,
): (arg: A) => Promise<R> {
  let c: AbortController | undefined;
  let prev: Promise<unknown> = Promise.resolve();
  return async (arg) => {
    c?.abort();
    const mine = (c = new AbortController());
    const before = prev;
    const p = (async () => {
      await before.catch(() => {});
      mine.signal.throwIfAborted();
      const v = await fn(arg, mine.signal);
      mine.signal.throwIfAborted();
      return v;
    })();
    prev = p.catch(() => {});
    return p;
  };
}
