// E03-2.i fails: values-by-key
export function createBatcher<K, V>(loadMany: (keys: K[]) => Promise<V[]>) {
  let batch: Map<K, PromiseWithResolvers<V>> | null = null;
  return (key: K) => {
    if (!batch) {
      batch = new Map();
      queueMicrotask(async () => {
        const b = batch!;
        try {
          const vs = await loadMany([...b.keys()]);
          [...b.values()].forEach((w, i) => w.resolve(vs[i]!));
        } catch (e) {
          for (const w of b.values()) w.reject(e);
        } finally {
          batch = null;
        }
      });
    }
    if (!batch.has(key)) batch.set(key, Promise.withResolvers());
    return batch.get(key)!.promise;
  };
}
