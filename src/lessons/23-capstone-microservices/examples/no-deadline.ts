// in this run `pricing` never answers
const get = async (s: string, signal?: AbortSignal) =>
  (await fetch(`https://${s}.svc.test/x`, { signal })).json();
const give = AbortSignal.timeout(2000);
try {
  const order = await get('orders', give);
  console.log('order', order.sku);
  await Promise.all([get('stock', give), get('pricing', give)]);
} catch (e) {
  console.log('the customer saw', (e as Error).name);
}
