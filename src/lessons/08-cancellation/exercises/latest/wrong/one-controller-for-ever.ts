// E08-2.b fails: only-the-last-resolves
export function latest<A, R>(fn: (arg: A, signal: AbortSignal) => Promise<R>) {
  const c = new AbortController();
  let first = true;
  return async (arg: A) => {
    if (!first) c.abort();
    first = false;
    return fn(arg, c.signal);
  };
}
