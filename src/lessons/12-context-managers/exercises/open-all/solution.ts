export async function openAll<R extends AsyncDisposable>(
  names: string[],
  open: (n: string) => Promise<R>,
): Promise<AsyncDisposable & { items: R[] }> {
  await using stack = new AsyncDisposableStack();
  const items: R[] = [];
  for (const n of names) items.push(stack.use(await open(n)));
  const owner = stack.move(); // success: ownership leaves this scope
  return { items, [Symbol.asyncDispose]: () => owner.disposeAsync() };
}
