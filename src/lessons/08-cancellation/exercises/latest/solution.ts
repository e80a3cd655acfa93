export function latest<A, R>(
  fn: (arg: A, signal: AbortSignal) => Promise<R>,
): (arg: A) => Promise<R> {
  let current: AbortController | undefined;
  return async (arg) => {
    current?.abort(); // default reason: AbortError
    const mine = (current = new AbortController());
    const value = await fn(arg, mine.signal);
    mine.signal.throwIfAborted(); // fn may have ignored the signal
    return value;
  };
}
