// E12-1.i fails: dispose-twice-at-once-gives-once
interface Registry {
  take(n: string): Promise<void>;
  give(n: string): Promise<void>;
}
export async function acquireLease(reg: Registry, name: string): Promise<AsyncDisposable> {
  await reg.take(name);
  let d = false;
  return {
    async [Symbol.asyncDispose]() {
      if (!d) {
        await reg.give(name);
        d = true;
      }
    },
  };
}
export async function withBothLeases<T>(
  reg: Registry,
  a: string,
  b: string,
  work: () => Promise<T>,
): Promise<T> {
  await using x = await acquireLease(reg, a);
  await using y = await acquireLease(reg, b);
  return await work();
}
