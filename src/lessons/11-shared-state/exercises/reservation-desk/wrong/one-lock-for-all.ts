// E11-1.c fails: different-lockers-in-parallel
export function createDesk(store: any) {
  let tail: Promise<any> = Promise.resolve();
  return {
    reserve(l: string, who: string) {
      const mine = tail.then(async () => {
        if (await store.get(l)) return false;
        await store.put(l, who);
        return true;
      });
      tail = mine.catch(() => {});
      return mine;
    },
  };
}
