// E08-2.g fails: stale-even-if-the-work-ignores-the-signal
export function latest<A, R>(
  fn: (arg: A, signal: AbortSignal) => Promise<R>,
): (arg: A) => Promise<R> {
  let controller = new AbortController();
  return async (arg) => {
    controller.abort();
    controller = new AbortController();
    const value = await fn(arg, controller.signal);
    controller.signal.throwIfAborted();
    return value;
  };
}
