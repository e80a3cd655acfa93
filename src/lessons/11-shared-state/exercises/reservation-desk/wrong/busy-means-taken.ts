// E11-1.f fails: next-in-line-gets-it
export function createDesk(store: any) {
  const busy = new Set<string>();
  return {
    async reserve(l: string, w: string) {
      if (busy.has(l)) return false;
      busy.add(l);
      try {
        if (await store.get(l)) return false;
        await store.put(l, w);
        return true;
      } finally {
        busy.delete(l);
      }
    },
  };
}
