interface Store {
  get(k: string): Promise<string | undefined>;
  put(k: string, who: string): Promise<void>;
}
export function createDesk(store: Store) {
  const tails = new Map<string, Promise<unknown>>(); // one queue per locker
  function withLock<T>(key: string, job: () => Promise<T>): Promise<T> {
    const mine = (tails.get(key) ?? Promise.resolve()).then(job, job); // run after the previous one, whatever its outcome
    const tail = mine
      .catch(() => {})
      .finally(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
    tails.set(key, tail);
    return mine;
  }
  return {
    reserve: (locker: string, who: string): Promise<boolean> =>
      withLock(locker, async () => {
        if (await store.get(locker)) return false;
        await store.put(locker, who);
        return true;
      }),
  };
}
