// E23-2.j fails: two-at-most
export async function hedged(fn: any, { delayMs, signal }: any) {
  const c = new AbortController();
  const s = signal ? AbortSignal.any([c.signal, signal]) : c.signal;
  const ts: any[] = [];
  const later = (ms: number, before: Promise<any>) =>
    new Promise<void>((r) => {
      ts.push(setTimeout(r, ms));
      before.catch(() => r());
    }).then(() => {
      s.throwIfAborted();
      return fn(s);
    });
  const a = fn(s);
  const b = later(delayMs, a);
  const d = later(delayMs * 2, b);
  try {
    return await Promise.any([a, b, d]);
  } catch (e) {
    if (signal?.aborted) throw signal.reason;
    throw e;
  } finally {
    ts.forEach(clearTimeout);
    c.abort();
  }
}
