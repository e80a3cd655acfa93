// E23-1.d fails: optional-does-not-delay-or-fail
export async function getOrderPage(id: string, { timeoutMs, signal }: any) {
  const end = performance.now() + timeoutMs;
  const stop = new AbortController();
  const scope = AbortSignal.any([
    AbortSignal.timeout(timeoutMs),
    stop.signal,
    ...(signal ? [signal] : []),
  ]);
  const call = async (s: string, p: string) => {
    const left = end - performance.now();
    if (left < 10) throw new DOMException('late', 'TimeoutError');
    const r = await fetch(`https://${s}.svc.test${p}`, {
      signal: scope,
      headers: { 'x-timeout-ms': String(left) },
    });
    if (!r.ok) throw new Error(s);
    return r.json();
  };
  try {
    const order = await call('orders', '/orders/' + id);
    const [stock, price, reviews] = await Promise.all([
      call('stock', '/x'),
      call('pricing', '/x'),
      call('reviews', '/x').catch(() => null),
    ]);
    return { order, stock, price, reviews };
  } finally {
    stop.abort();
  }
}
