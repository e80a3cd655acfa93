// E03-2.j fails: result
export function createBatcher<K, V>(loadMany: (keys: K[]) => Promise<V[]>): (key: K) => Promise<V> {
  let keys: K[] = [];
  let batch: Promise<V[]> | null = null;
  return async (key) => {
    if (!keys.includes(key)) keys.push(key);
    const i = keys.indexOf(key);
    batch ??= Promise.resolve().then(() => loadMany(keys));
    const values = await batch;
    return values[i] as V;
  };
}
