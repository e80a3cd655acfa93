// E12-1.c fails: dispose-twice-gives-once
export async function acquireLease(reg: any, name: string) {
  await reg.take(name);
  return {
    async [Symbol.asyncDispose]() {
      await reg.give(name);
    },
  };
}
export async function withBothLeases(reg: any, a: string, b: string, work: any) {
  await using _a = await acquireLease(reg, a);
  await using _b = await acquireLease(reg, b);
  return await work();
}
