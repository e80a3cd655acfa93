// E11-2.i fails: caches-apart
const m = new Map<any, { p: Promise<any>; until: number }>();
export function cached<K, V>(load: (key: K) => Promise<V>, ttlMs: number): (key: K) => Promise<V> {
  return (key) => {
    const e = m.get(key);
    if (e && performance.now() < e.until) return e.p;
    const n = { p: load(key), until: Infinity };
    m.set(key, n);
    n.p.then(
      () => {
        n.until = performance.now() + ttlMs;
      },
      () => {
        m.delete(key);
      },
    );
    return n.p;
  };
}
