// E03-2.g fails: asks-again-later
export function createBatcher<K, V>(loadMany: (keys: K[]) => Promise<V[]>) {
  const cache = new Map<K, Promise<V>>();
  let keys: K[] = [];
  let call: Promise<V[]> | undefined;
  return (key: K) => {
    if (!cache.has(key)) {
      const at = keys.push(key) - 1;
      call ??= Promise.resolve().then(() => {
        const k = keys;
        keys = [];
        call = undefined;
        return loadMany(k);
      });
      cache.set(
        key,
        call.then((v) => v[at]!),
      );
    }
    return cache.get(key)!;
  };
}
