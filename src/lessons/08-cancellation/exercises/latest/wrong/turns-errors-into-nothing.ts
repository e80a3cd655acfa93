// E08-2.f fails: real-errors-propagate
export function latest<A, R>(fn: (arg: A, signal: AbortSignal) => Promise<R>) {
  let current: AbortController | undefined;
  return async (arg: A) => {
    current?.abort();
    const mine = (current = new AbortController());
    let value: R | undefined;
    try {
      value = await fn(arg, mine.signal);
    } catch {
      // aborted, most likely
    }
    mine.signal.throwIfAborted();
    return value;
  };
}
