// E04-3.c fails: key-order
export async function gatherKeyed(o: Record<string, PromiseLike<unknown>>) {
  const out: any = {};
  await Promise.all(
    Object.entries(o).map(async ([k, p]) => {
      out[k] = await p;
    }),
  );
  return out;
}
