// E03-2.m fails: a-call-for-each-turn
export function createBatcher<K, V>(loadMany: (keys: K[]) => Promise<V[]>) {
  let b: Map<K, PromiseWithResolvers<V>> | null = null;
  return (key: K) => {
    if (!b) {
      const m: Map<K, PromiseWithResolvers<V>> = (b = new Map());
      setTimeout(() => {
        b = null;
        loadMany([...m.keys()]).then(
          (v) => [...m.values()].forEach((d, i) => d.resolve(v[i]!)),
          (e) => m.forEach((d) => d.reject(e)),
        );
      }, 0);
    }
    let d = b.get(key);
    if (!d) b.set(key, (d = Promise.withResolvers()));
    return d.promise;
  };
}
