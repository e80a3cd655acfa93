// E12-1.d fails: disposal-awaited
export async function acquireLease(reg: any, name: string) {
  await reg.take(name);
  let g = false;
  return {
    async [Symbol.asyncDispose]() {
      if (!g) {
        g = true;
        reg.give(name);
      }
    },
    [Symbol.dispose]() {
      if (!g) {
        g = true;
        reg.give(name);
      }
    },
  };
}
export async function withBothLeases(reg: any, a: string, b: string, work: any) {
  using _a = await acquireLease(reg, a);
  using _b = await acquireLease(reg, b);
  return await work();
}
