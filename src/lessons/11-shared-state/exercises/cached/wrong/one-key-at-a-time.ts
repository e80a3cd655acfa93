// E11-2.e fails: keys-in-parallel
export function cached<K, V>(load: (key: K) => Promise<V>, ttlMs: number) {
  const m = new Map<K, { v: V; e: number }>();
  let tail: Promise<any> = Promise.resolve();
  return (k: K) => {
    const p = tail.then(async () => {
      const h = m.get(k);
      if (h && performance.now() < h.e) return h.v;
      const v = await load(k);
      m.set(k, { v, e: performance.now() + ttlMs });
      return v;
    });
    tail = p.catch(() => {});
    return p;
  };
}
