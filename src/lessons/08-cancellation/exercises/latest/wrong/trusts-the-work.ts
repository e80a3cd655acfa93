// E08-2.d fails: stale-even-if-the-work-ignores-the-signal
export function latest<A, R>(fn: (arg: A, signal: AbortSignal) => Promise<R>) {
  let c: AbortController | undefined;
  return (arg: A) => {
    c?.abort();
    c = new AbortController();
    return fn(arg, c.signal);
  };
}
