// E23-2.h fails: nothing-in-flight
export async function hedged(fn: any, { delayMs, signal }: any) {
  const done = new AbortController();
  const left = Promise.withResolvers<never>();
  const onAbort = () => left.reject(signal.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  left.promise.catch(() => {});
  const go = Promise.withResolvers<void>();
  const timer = setTimeout(go.resolve, delayMs);
  const first = fn(done.signal); // the caller's signal goes no further
  first.catch(() => go.resolve());
  const second = go.promise.then(() => {
    done.signal.throwIfAborted();
    return fn(done.signal);
  });
  second.catch(() => {});
  try {
    const value = await Promise.race([Promise.any([first, second]), left.promise]);
    done.abort();
    return value;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}
