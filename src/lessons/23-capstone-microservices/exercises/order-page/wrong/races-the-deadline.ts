// E23-1.h fails: nothing-in-flight
export async function getOrderPage(id: string, { timeoutMs, signal }: any) {
  const end = performance.now() + timeoutMs;
  const scope = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]);
  const over = new Promise<never>((_, reject) =>
    scope.addEventListener('abort', () => reject(scope.reason)),
  );
  over.catch(() => {});
  const call = async (s: string, p: string) => {
    const left = end - performance.now();
    if (left < 10) throw new DOMException('late', 'TimeoutError');
    const asked = fetch(`https://${s}.svc.test${p}`, { headers: { 'x-timeout-ms': String(left) } });
    const r: Response = await Promise.race([asked, over]); // nobody hangs up
    if (!r.ok) throw new Error(s);
    return r.json();
  };
  const late = (ms: number) => new Promise((done) => setTimeout(() => done(null), ms));
  const order = await call('orders', '/orders/' + id);
  const rev = Promise.race([call('reviews', '/x').catch(() => null), late(100)]);
  const [stock, price] = await Promise.all([call('stock', '/x'), call('pricing', '/x')]);
  return { order, stock, price, reviews: await rev };
}
