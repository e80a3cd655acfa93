// E17-2.i fails: no-listener-left
export async function retry(
  fn: any,
  { retries, baseMs, capMs, signal, random = Math.random }: any,
) {
  const wait = (ms: number) =>
    new Promise<void>((resolve, reject) => {
      const timer = setTimeout(resolve, ms);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    });
  for (let a = 0; ; a++) {
    signal?.throwIfAborted();
    try {
      return await fn(a);
    } catch (e: any) {
      if (signal?.aborted || !e?.retryable || a >= retries) throw e;
      await wait(Math.max(random() * Math.min(capMs, baseMs * 2 ** a), e.retryAfterMs ?? 0));
    }
  }
}
