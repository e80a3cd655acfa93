// E23-2.e fails: no-timer-left
export async function hedged(fn: any, { delayMs, signal }: any) {
  const done = new AbortController();
  const scope = signal ? AbortSignal.any([signal, done.signal]) : done.signal;
  const go = Promise.withResolvers<void>();
  setTimeout(go.resolve, delayMs);
  const first = fn(scope);
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
    done.abort();
  }
}
