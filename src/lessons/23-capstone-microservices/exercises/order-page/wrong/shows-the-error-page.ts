// E23-1.k fails: failed-reviews-are-null
export async function getOrderPage(id: string, { timeoutMs, signal }: any): Promise<any> {
  const stop = new AbortController();
  const end = performance.now() + timeoutMs;
  const all = AbortSignal.any([
    stop.signal,
    AbortSignal.timeout(timeoutMs),
    ...(signal ? [signal] : []),
  ]);
  const call = async (url: string, most = 1e9, strict = true): Promise<any> => {
    const ms = Math.min(most, end - performance.now());
    if (ms < 10) throw new DOMException('t', 'TimeoutError');
    const r = await fetch(url, {
      signal: AbortSignal.any([all, AbortSignal.timeout(ms)]),
      headers: { 'x-timeout-ms': String(ms) },
    });
    if (strict && !r.ok) throw new Error('' + r.status);
    return r.json();
  };
  try {
    const order = await call('https://orders.svc.test/orders/' + id);
    const [stock, price, reviews] = await Promise.all([
      call('https://stock.svc.test/stock/' + order.sku),
      call('https://pricing.svc.test/price/' + order.sku),
      call('https://reviews.svc.test/reviews/' + order.sku, 100, false).catch(() => null),
    ]);
    return { order, stock, price, reviews };
  } finally {
    stop.abort();
  }
}
