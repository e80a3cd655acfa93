// E03-2.a fails: one-call-per-turn
export function createBatcher<K, V>(loadMany: (keys: K[]) => Promise<V[]>) {
  return (key: K) => loadMany([key]).then((v) => v[0]);
}
