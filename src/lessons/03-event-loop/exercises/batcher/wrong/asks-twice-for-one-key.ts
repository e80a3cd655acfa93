// E03-2.e fails: deduplicated
export function createBatcher<K, V>(loadMany: (keys: K[]) => Promise<V[]>) {
  let q: { k: K; d: PromiseWithResolvers<V> }[] | null = null;
  return (key: K) => {
    const d = Promise.withResolvers<V>();
    if (!q) {
      const mine = (q = []);
      queueMicrotask(async () => {
        q = null;
        try {
          const v = await loadMany(mine.map((x: any) => x.k));
          mine.forEach((x: any, i: number) => x.d.resolve(v[i]));
        } catch (e) {
          mine.forEach((x: any) => x.d.reject(e));
        }
      });
    }
    q.push({ k: key, d });
    return d.promise;
  };
}
