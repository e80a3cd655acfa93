// E12-1.g fails: second-error-comes-through
export async function acquireLease(reg: any, name: string) {
  try {
    await reg.take(name);
  } catch {
    throw new Error('no lease'); // which one, and why?
  }
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
  return await work();
}
