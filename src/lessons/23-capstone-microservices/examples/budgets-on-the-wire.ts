const deadline = performance.now() + 500,
  signal = AbortSignal.timeout(500);
const call = async (s: string) => {
  const left = deadline - performance.now();
  const v = await (
    await fetch(`https://${s}.svc.test/x`, { signal, headers: { 'x-timeout-ms': String(left) } })
  ).json();
  console.log(s.padEnd(8), 'was given', left, 'ms');
  return v;
};
await call('orders');
await Promise.all([call('stock'), call('pricing'), call('reviews')]);
