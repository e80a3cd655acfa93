interface Registry {
  take(name: string): Promise<void>;
  give(name: string): Promise<void>;
}
export async function acquireLease(reg: Registry, name: string): Promise<AsyncDisposable> {
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
export async function withBothLeases<T>(
  reg: Registry,
  a: string,
  b: string,
  work: () => Promise<T>,
): Promise<T> {
  await using _a = await acquireLease(reg, a);
  await using _b = await acquireLease(reg, b);
  return await work();
}
