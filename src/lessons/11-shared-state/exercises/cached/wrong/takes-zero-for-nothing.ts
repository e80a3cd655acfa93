// E11-2.h fails: zero-is-a-value
export function cached<K, V>(load: (key: K) => Promise<V>, ttlMs: number): (key: K) => Promise<V> {
  const vals = new Map<K, { v: V; until: number }>();
  const busy = new Map<K, Promise<V>>();
  return (key) => {
    const e = vals.get(key);
    if (e?.v && performance.now() < e.until) return Promise.resolve(e.v);
    let p = busy.get(key);
    if (!p) {
      p = load(key)
        .then((v) => {
          vals.set(key, { v, until: performance.now() + ttlMs });
          return v;
        })
        .finally(() => busy.delete(key));
      busy.set(key, p);
    }
    return p;
  };
}
