// E11-1.b fails: lock-released-on-failure
export function createDesk(store: any) {
  const busy = new Set<string>();
  return {
    async reserve(l: string, who: string) {
      if (busy.has(l)) return false;
      busy.add(l);
      if (await store.get(l)) return false;
      await store.put(l, who);
      return true;
    },
  };
}
