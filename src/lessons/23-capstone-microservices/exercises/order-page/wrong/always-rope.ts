// E23-1.j fails: asks-for-the-sku-of-the-order
export async function getOrderPage(id: string, { timeoutMs, signal }: any): Promise<any> {
  const stop = new AbortController();
  const end = performance.now() + timeoutMs;
  const all = AbortSignal.any([
    stop.signal,
    AbortSignal.timeout(timeoutMs),
    ...(signal ? [signal] : []),
  ]);
  const call = async (url: string, most = 1e9): Promise<any> => {
    const ms = Math.min(most, end - performance.now());
    if (ms < 10) throw new DOMException('t', 'TimeoutError');
    const r = await fetch(url, {
      signal: AbortSignal.any([all, AbortSignal.timeout(ms)]),
      headers: { 'x-timeout-ms': String(ms) },
    });
    if (!r.ok) throw new Error('' + r.status);
    return r.json();
  };
  try {
    const order = await call('https://orders.svc.test/orders/' + id);
    const [stock, price, reviews] = await Promise.all([
      call('https://stock.svc.test/stock/rope'),
      call('https://pricing.svc.test/price/rope'),
      call('https://reviews.svc.test/reviews/rope', 100).catch(() => null),
    ]);
    return { order, stock, price, reviews };
  } finally {
    stop.abort();
  }
}
