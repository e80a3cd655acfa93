// E03-2.b fails: same-turn
export function createBatcher<K, V>(loadMany: (keys: K[]) => Promise<V[]>) {
  let batch: Map<K, PromiseWithResolvers<V>> | null = null;
  return (key: K) => {
    if (!batch) {
      const mine = (batch = new Map());
      setTimeout(async () => {
        batch = null;
        const keys = [...mine.keys()];
        try {
          const v = await loadMany(keys);
          keys.forEach((k, i) => mine.get(k)!.resolve(v[i]));
        } catch (e) {
          keys.forEach((k) => mine.get(k)!.reject(e));
        }
      }, 10);
    }
    if (!batch.has(key)) batch.set(key, Promise.withResolvers<V>());
    return batch.get(key)!.promise;
  };
}
