export async function gatherKeyed<T extends Record<string, PromiseLike<unknown>>>(
  o: T,
): Promise<{ [K in keyof T]: Awaited<T[K]> }> {
  const keys = Object.keys(o);
  const values = await Promise.all(keys.map((k) => o[k]));
  return Object.fromEntries(keys.map((k, i) => [k, values[i]])) as never;
}
