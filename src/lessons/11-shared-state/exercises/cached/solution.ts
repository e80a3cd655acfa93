export function cached<K, V>(load: (key: K) => Promise<V>, ttlMs: number): (key: K) => Promise<V> {
  const entries = new Map<K, { promise: Promise<V>; expires: number }>();
  return (key) => {
    const hit = entries.get(key);
    if (hit && performance.now() < hit.expires) return hit.promise;
    const promise = load(key); // cache the promise, before any await
    const entry = { promise, expires: Infinity };
    entries.set(key, entry);
    promise.then(
      () => {
        entry.expires = performance.now() + ttlMs;
      },
      () => {
        if (entries.get(key) === entry) entries.delete(key);
      },
    );
    return promise;
  };
}
