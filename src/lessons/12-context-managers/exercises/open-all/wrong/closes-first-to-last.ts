// E12-2.d fails: closes-in-reverse
export async function openAll(names: string[], open: any) {
  const items: any[] = [];
  const close = async () => {
    for (const i of items) await i[Symbol.asyncDispose]();
  };
  try {
    for (const n of names) items.push(await open(n));
  } catch (e) {
    await close();
    throw e;
  }
  return { items, [Symbol.asyncDispose]: close };
}
