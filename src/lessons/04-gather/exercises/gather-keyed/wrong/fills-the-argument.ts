// E04-3.g fails: leaves-the-argument
export async function gatherKeyed<T extends Record<string, PromiseLike<unknown>>>(
  promises: T,
): Promise<{ [K in keyof T]: Awaited<T[K]> }> {
  await Promise.all(
    Object.keys(promises).map(async (k) => {
      (promises as any)[k] = await promises[k];
    }),
  );
  return promises as any;
}
