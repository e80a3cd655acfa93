// E12-1.h fails: work-ends-before-release
export async function acquireLease(reg: any, name: string) {
  await reg.take(name);
  let given = false;
  return {
    async [Symbol.asyncDispose]() {
      if (given) return;
      given = true;
      await reg.give(name);
    },
  };
}
export async function withBothLeases(reg: any, a: string, b: string, work: any) {
  await using _a = await acquireLease(reg, a);
  await using _b = await acquireLease(reg, b);
  return work(); // leaves the scope while the work is under way
}
