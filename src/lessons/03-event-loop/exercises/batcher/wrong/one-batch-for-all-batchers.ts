// E03-2.l fails: batchers-apart
let b: Map<any, PromiseWithResolvers<any>> | null = null;
export function createBatcher<K, V>(loadMany: (keys: K[]) => Promise<V[]>) {
  return (key: K): Promise<V> => {
    if (!b) {
      const m: Map<K, PromiseWithResolvers<V>> = (b = new Map());
      queueMicrotask(async () => {
        b = null;
        try {
          const v = await loadMany([...m.keys()]);
          [...m.values()].forEach((d, i) => d.resolve(v[i]!));
        } catch (e) {
          m.forEach((d) => d.reject(e));
        }
      });
    }
    let d = b.get(key);
    if (!d) b.set(key, (d = Promise.withResolvers()));
    return d.promise;
  };
}
