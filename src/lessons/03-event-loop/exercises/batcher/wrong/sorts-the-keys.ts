// E03-2.h fails: values-by-key
export function createBatcher<K, V>(loadMany: (keys: K[]) => Promise<V[]>) {
  let batch: { keys: Set<K>; done: Promise<V[]> } | undefined;
  return async (key: K) => {
    if (!batch) {
      const keys = new Set<K>();
      batch = {
        keys,
        done: Promise.resolve().then(() => {
          batch = undefined;
          return loadMany([...keys].sort());
        }),
      };
    }
    batch.keys.add(key);
    const b = batch;
    const values = await b.done;
    return values[[...b.keys].indexOf(key)]!;
  };
}
