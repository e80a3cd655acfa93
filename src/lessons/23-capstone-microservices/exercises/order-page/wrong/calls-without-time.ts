// E23-1.e fails: no-call-without-budget
export async function getOrderPage(id: string, { timeoutMs, signal }: any) {
  const end = performance.now() + timeoutMs;
  const stop = new AbortController();
  const scope = AbortSignal.any([
    AbortSignal.timeout(timeoutMs),
    stop.signal,
    ...(signal ? [signal] : []),
  ]);
  const call = async (s: string, p: string, sig = scope) => {
    const r = await fetch(`https://${s}.svc.test${p}`, {
      signal: sig,
      headers: { 'x-timeout-ms': String(end - performance.now()) },
    });
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
