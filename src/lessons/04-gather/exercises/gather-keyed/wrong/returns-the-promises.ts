// E04-3.b fails: result
export async function gatherKeyed(o: Record<string, PromiseLike<unknown>>) {
  await Promise.all(Object.values(o));
  return o;
}
