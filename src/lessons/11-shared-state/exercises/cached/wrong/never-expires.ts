// E11-2.d fails: ttl
export function cached<K, V>(load: (key: K) => Promise<V>, ttlMs: number) {
  const m = new Map<K, Promise<V>>();
  return (k: K) => {
    let p = m.get(k);
    if (!p) {
      p = load(k);
      p.catch(() => m.delete(k));
      m.set(k, p);
    }
    return p;
  };
}
