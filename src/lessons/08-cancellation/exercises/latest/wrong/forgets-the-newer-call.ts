// E08-2.h fails: each-aborts-the-one-before
export function latest<A, R>(
  fn: (arg: A, signal: AbortSignal) => Promise<R>,
): (arg: A) => Promise<R> {
  let c: AbortController | undefined;
  return async (arg) => {
    c?.abort();
    const mine = (c = new AbortController());
    try {
      const v = await fn(arg, mine.signal);
      mine.signal.throwIfAborted();
      return v;
    } finally {
      c = undefined;
    }
  };
}
