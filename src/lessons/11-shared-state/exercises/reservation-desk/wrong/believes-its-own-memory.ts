// E11-1.g fails: asks-the-store
export function createDesk(store: any) {
  const owner = new Map<string, string>();
  const tails = new Map<string, Promise<any>>();
  return {
    reserve(locker: string, who: string): Promise<boolean> {
      const mine = (tails.get(locker) ?? Promise.resolve()).then(async () => {
        if (owner.has(locker)) return false;
        await store.put(locker, who);
        owner.set(locker, who);
        return true;
      });
      tails.set(
        locker,
        mine.catch(() => {}),
      );
      return mine;
    },
  };
}
