// E04-3.e fails: no-unhandled
export async function gatherKeyed(o: Record<string, PromiseLike<unknown>>) {
  const watched = Object.values(o).map((p) => Promise.resolve(p).finally(() => {}));
  const keys = Object.keys(o);
  const values = await Promise.all(Object.values(o));
  await Promise.all(watched); // never reached when one of them fails
  return Object.fromEntries(keys.map((k, i) => [k, values[i]]));
}
