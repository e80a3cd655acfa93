// E08-2.c fails: instances-are-independent
let current: AbortController | undefined;
export function latest<A, R>(fn: (arg: A, signal: AbortSignal) => Promise<R>) {
  return async (arg: A) => {
    current?.abort();
    const mine = (current = new AbortController());
    const v = await fn(arg, mine.signal);
    mine.signal.throwIfAborted();
    return v;
  };
}
