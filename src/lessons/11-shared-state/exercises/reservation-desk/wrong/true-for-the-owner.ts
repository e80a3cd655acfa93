// E11-1.h fails: asks-the-store
export function createDesk(store: any) {
  const tails = new Map<string, Promise<any>>();
  return {
    reserve(locker: string, who: string): Promise<boolean> {
      const mine = (tails.get(locker) ?? Promise.resolve()).then(async () => {
        const o = await store.get(locker);
        if (o) return o === who;
        await store.put(locker, who);
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
