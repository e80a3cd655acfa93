// E12-2.f fails: rejects
export async function openAll(names: string[], open: any) {
  await using stack = new AsyncDisposableStack();
  const items: any[] = [];
  try {
    for (const n of names) items.push(stack.use(await open(n)));
  } catch {
    throw new Error('could not open all'); // which one?
  }
  const owner = stack.move();
  return { items, [Symbol.asyncDispose]: () => owner.disposeAsync() };
}
