// E11-1.a fails: one-winner
export function createDesk(store: any) {
  return {
    async reserve(l: string, who: string) {
      if (await store.get(l)) return false;
      await store.put(l, who);
      return true;
    },
  };
}
