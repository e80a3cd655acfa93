// E23-2.f fails: no-unhandled
export async function hedged(fn: any, { delayMs, signal }: any) {
  const done = new AbortController();
  const scope = signal ? AbortSignal.any([signal, done.signal]) : done.signal;
  const go = Promise.withResolvers<void>();
  const timer = setTimeout(go.resolve, delayMs);
  const first = fn(scope);
  first.finally(() => clearTimeout(timer)); // one more promise, which fails when the first does
  first.catch(() => go.resolve());
  const second = go.promise.then(() => {
    scope.throwIfAborted();
    return fn(scope);
  });
  second.catch(() => {});
  try {
    return await Promise.any([first, second]);
  } catch (e) {
    if (signal?.aborted) throw signal.reason;
    throw e;
  } finally {
    clearTimeout(timer);
    done.abort();
  }
}
