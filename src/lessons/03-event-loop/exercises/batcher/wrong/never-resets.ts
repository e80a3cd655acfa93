// E03-2.c fails: settles
export function createBatcher<K, V>(loadMany: (keys: K[]) => Promise<V[]>) {
  const batch = new Map<K, PromiseWithResolvers<V>>();
  let scheduled = false; // never reset
  return (key: K) => {
    if (!batch.has(key)) batch.set(key, Promise.withResolvers<V>());
    if (!scheduled) {
      scheduled = true;
      queueMicrotask(async () => {
        const keys = [...batch.keys()];
        try {
          const v = await loadMany(keys);
          keys.forEach((k, i) => batch.get(k)!.resolve(v[i]));
        } catch (e) {
          keys.forEach((k) => batch.get(k)!.reject(e));
        }
      });
    }
    return batch.get(key)!.promise;
  };
}
