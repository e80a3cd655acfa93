// E11-2.a fails: single-flight
export function cached<K, V>(load: (key: K) => Promise<V>, ttlMs: number) {
  const m = new Map<K, { v: V; e: number }>();
  return async (k: K) => {
    const h = m.get(k);
    if (h && performance.now() < h.e) return h.v;
    const v = await load(k);
    m.set(k, { v, e: performance.now() + ttlMs });
    return v;
  };
}
