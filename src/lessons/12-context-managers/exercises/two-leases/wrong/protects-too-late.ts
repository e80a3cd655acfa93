// E12-1.a fails: first-released-when-second-fails
export async function acquireLease(reg: any, name: string) {
  await reg.take(name);
  let g = false;
  return {
    async [Symbol.asyncDispose]() {
      if (g) return;
      g = true;
      await reg.give(name);
    },
  };
}
export async function withBothLeases(reg: any, a: string, b: string, work: any) {
  const la = await acquireLease(reg, a);
  const lb = await acquireLease(reg, b);
  try {
    return await work();
  } finally {
    await lb[Symbol.asyncDispose]();
    await la[Symbol.asyncDispose]();
  }
}
