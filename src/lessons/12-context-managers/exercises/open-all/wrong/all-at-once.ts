// E12-2.c fails: partial-failure-closes-opened
export async function openAll(names: string[], open: any) {
  const items: any[] = await Promise.all(names.map(open));
  return {
    items,
    async [Symbol.asyncDispose]() {
      for (const i of items.reverse()) await i[Symbol.asyncDispose]();
    },
  };
}
