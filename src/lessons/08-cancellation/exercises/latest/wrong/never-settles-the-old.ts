// E08-2.e fails: settles
export function latest<A, R>(fn: (arg: A, signal: AbortSignal) => Promise<R>) {
  let c: AbortController | undefined;
  return (arg: A) => {
    c?.abort();
    const mine = (c = new AbortController());
    return fn(arg, mine.signal).then(
      (v) => (mine.signal.aborted ? new Promise<R>(() => {}) : v),
      (e) => {
        if (mine.signal.aborted) return new Promise<R>(() => {});
        throw e;
      },
    );
  };
}
