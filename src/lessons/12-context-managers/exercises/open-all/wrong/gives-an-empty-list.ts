// E12-2.e fails: items
export async function openAll(names: string[], open: any) {
  await using stack = new AsyncDisposableStack();
  const items: any[] = [];
  for (const n of names) stack.use(await open(n));
  const owner = stack.move();
  return { items, [Symbol.asyncDispose]: () => owner.disposeAsync() };
}
