export function createBatcher<K, V>(loadMany: (keys: K[]) => Promise<V[]>): (key: K) => Promise<V> {
  let batch: Map<K, PromiseWithResolvers<V>> | null = null;
  return (key) => {
    if (!batch) {
      const mine = (batch = new Map());
      queueMicrotask(async () => {
        batch = null; // calls from now on belong to the next batch
        const keys = [...mine.keys()];
        try {
          const vals = await loadMany(keys);
          keys.forEach((k, i) => mine.get(k)!.resolve(vals[i]));
        } catch (e) {
          keys.forEach((k) => mine.get(k)!.reject(e));
        }
      });
    }
    if (!batch.has(key)) batch.set(key, Promise.withResolvers<V>());
    return batch.get(key)!.promise;
  };
}
