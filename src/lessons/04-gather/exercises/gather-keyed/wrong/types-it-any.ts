// fails: types
export async function gatherKeyed(promises: Record<string, PromiseLike<any>>): Promise<any> {
  const values = await Promise.all(Object.values(promises));
  return Object.fromEntries(Object.keys(promises).map((key, i) => [key, values[i]]));
}
