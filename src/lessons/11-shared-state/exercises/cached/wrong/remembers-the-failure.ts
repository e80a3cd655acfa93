// E11-2.f fails: failure-not-cached
export function cached<K, V>(load: (key: K) => Promise<V>, ttlMs: number) {
  const entries = new Map<K, { promise: Promise<V>; expires: number }>();
  return (key: K) => {
    const hit = entries.get(key);
    if (hit && performance.now() < hit.expires) return hit.promise;
    const entry = { promise: load(key), expires: Infinity };
    entries.set(key, entry);
    const arrived = () => {
      entry.expires = performance.now() + ttlMs; // also when it failed
    };
    entry.promise.then(arrived, arrived);
    return entry.promise;
  };
}
