// E23-1.i fails: no-unhandled
export async function getOrderPage(id: string, { timeoutMs, signal }: any) {
  const end = performance.now() + timeoutMs;
  const stop = new AbortController();
  const scope = AbortSignal.any([
    AbortSignal.timeout(timeoutMs),
    stop.signal,
    ...(signal ? [signal] : []),
  ]);
  const call = async (s: string, p: string, sig = scope) => {
    const left = end - performance.now();
    if (left < 10) throw new DOMException('late', 'TimeoutError');
    const r = await fetch(`https://${s}.svc.test${p}`, {
      signal: sig,
      headers: { 'x-timeout-ms': String(left) },
    });
    if (!r.ok) throw new Error(s);
    return r.json();
  };
  try {
    const order = await call('orders', '/orders/' + id);
    const rev = call('reviews', '/x', AbortSignal.any([scope, AbortSignal.timeout(100)])).catch(
      () => null,
    );
    const stock = call('stock', '/x');
    const price = call('pricing', '/x'); // rejects when `stop` aborts, and nobody has come to it yet
    return { order, stock: await stock, price: await price, reviews: await rev };
  } finally {
    stop.abort();
  }
}
