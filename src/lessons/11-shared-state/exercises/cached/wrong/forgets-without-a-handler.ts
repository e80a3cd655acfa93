// E11-2.g fails: no-unhandled
export function cached<K, V>(load: (key: K) => Promise<V>, ttlMs: number) {
  const entries = new Map<K, { promise: Promise<V>; expires: number }>();
  return (key: K) => {
    const hit = entries.get(key);
    if (hit && performance.now() < hit.expires) return hit.promise;
    const entry = { promise: load(key), expires: Infinity };
    entries.set(key, entry);
    let ok = false;
    entry.promise
      .then(() => {
        ok = true;
        entry.expires = performance.now() + ttlMs;
      })
      .finally(() => {
        if (!ok) entries.delete(key); // and the failure goes on, to nobody
      });
    return entry.promise;
  };
}
