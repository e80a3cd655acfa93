export async function getOrderPage(
  id: string,
  { timeoutMs, signal }: { timeoutMs: number; signal?: AbortSignal },
) {
  const deadline = performance.now() + timeoutMs; // a point in time, not a duration
  const stop = new AbortController(); // cancels siblings when this function ends
  const scope = AbortSignal.any([
    AbortSignal.timeout(timeoutMs),
    stop.signal,
    ...(signal ? [signal] : []),
  ]);
  const call = async (service: string, path: string, sig = scope) => {
    const left = deadline - performance.now();
    if (left < 10) throw new DOMException(`no time left to call ${service}`, 'TimeoutError');
    const res = await fetch(`https://${service}.svc.test${path}`, {
      signal: sig,
      headers: { 'x-timeout-ms': String(left) },
    });
    if (!res.ok) throw new Error(`${service}: HTTP ${res.status}`);
    return res.json();
  };
  try {
    const order = await call('orders', '/orders/' + id);
    const reviews = call(
      'reviews',
      '/reviews/' + order.sku,
      AbortSignal.any([scope, AbortSignal.timeout(100)]),
    ).catch(() => null); // optional: a shorter leash, handled here
    const [stock, price] = await Promise.all([
      call('stock', '/stock/' + order.sku),
      call('pricing', '/price/' + order.sku),
    ]);
    return { order, stock, price, reviews: await reviews };
  } finally {
    stop.abort();
  }
}
