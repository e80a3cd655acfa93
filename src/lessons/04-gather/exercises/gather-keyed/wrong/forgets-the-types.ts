// E04-3.h fails: types
export async function gatherKeyed(promises: Record<string, PromiseLike<unknown>>) {
  const keys = Object.keys(promises);
  const values = await Promise.all(Object.values(promises));
  return Object.fromEntries(keys.map((key, i) => [key, values[i]]));
}
