// E23-2.i fails: no-listener-left
export async function hedged(fn: any, { delayMs, signal }: any) {
  const done = new AbortController();
  signal?.addEventListener('abort', () => done.abort(signal.reason));
  const go = Promise.withResolvers<void>();
  const timer = setTimeout(go.resolve, delayMs);
  const first = fn(done.signal);
  first.catch(() => go.resolve());
  const second = go.promise.then(() => {
    done.signal.throwIfAborted();
    return fn(done.signal);
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
