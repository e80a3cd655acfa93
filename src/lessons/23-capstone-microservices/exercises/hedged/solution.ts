export async function hedged<T>(
  fn: (signal: AbortSignal) => Promise<T>,
  { delayMs, signal }: { delayMs: number; signal?: AbortSignal },
): Promise<T> {
  const done = new AbortController();
  const scope = signal ? AbortSignal.any([signal, done.signal]) : done.signal;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goNow = Promise.withResolvers<void>(); // resolved by the delay or by an early failure
  timer = setTimeout(goNow.resolve, delayMs);
  const first = fn(scope);
  first.catch(() => goNow.resolve());
  const second = goNow.promise.then(() => {
    scope.throwIfAborted();
    return fn(scope);
  });
  try {
    return await Promise.any([first, second]);
  } catch (e) {
    if (signal?.aborted) throw signal.reason;
    throw e;
  } finally {
    clearTimeout(timer);
    done.abort();
    second.catch(() => {});
    goNow.resolve();
  }
}
