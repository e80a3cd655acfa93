// E11-1.e fails: 100-schedules
export function createDesk(store: any) {
  return {
    async reserve(l: string, who: string) {
      if (await store.get(l)) return false;
      await store.put(l, who);
      return (await store.get(l)) === who;
    },
  };
} // "check again afterwards"
