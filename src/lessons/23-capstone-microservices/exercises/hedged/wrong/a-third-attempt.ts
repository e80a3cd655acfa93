// E23-2.k fails: two-at-most-when-both-fail
export async function hedged<T>(fn: any, { delayMs, signal }: any): Promise<T> {
  signal?.throwIfAborted();
  const stop = new AbortController();
  const s = signal ? AbortSignal.any([stop.signal, signal]) : stop.signal;
  let t: any;
  const attempt = () => fn(s);
  const first = attempt();
  const second = new Promise<T>((res, rej) => {
    const go = () => {
      clearTimeout(t);
      attempt().then(res, (e: unknown) => {
        if (s.aborted) rej(e);
        else attempt().then(res, rej);
      });
    };
    t = setTimeout(go, delayMs);
    first.catch(() => {
      if (!s.aborted) go();
      else rej(s.reason);
    });
    s.addEventListener(
      'abort',
      () => {
        clearTimeout(t);
        rej(s.reason);
      },
      { once: true },
    );
  });
  second.catch(() => {});
  try {
    return await Promise.any([first, second]);
  } catch (e) {
    signal?.throwIfAborted();
    throw e;
  } finally {
    clearTimeout(t);
    stop.abort();
  }
}
