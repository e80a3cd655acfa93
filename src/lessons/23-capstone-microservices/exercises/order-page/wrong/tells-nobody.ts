// E23-1.g fails: budget-header-sent
export async function getOrderPage(id: string, { timeoutMs, signal }: any) {
  const end = performance.now() + timeoutMs;
  const stop = new AbortController();
  const scope = AbortSignal.any([
    AbortSignal.timeout(timeoutMs),
    stop.signal,
    ...(signal ? [signal] : []),
  ]);
  const call = async (s: string, p: string, sig = scope) => {
    if (end - performance.now() < 10) throw new DOMException('late', 'TimeoutError');
    const r = await fetch(`https://${s}.svc.test${p}`, { signal: sig }); // they do not know how long you will wait
    if (!r.ok) throw new Error(s);
    return r.json();
  };
  try {
    const order = await call('orders', '/orders/' + id);
    const rev = call('reviews', '/x', AbortSignal.any([scope, AbortSignal.timeout(100)])).catch(
      () => null,
    );
    const [stock, price] = await Promise.all([call('stock', '/x'), call('pricing', '/x')]);
    return { order, stock, price, reviews: await rev };
  } finally {
    stop.abort();
  }
}
