// E12-2.b fails: partial-failure-closes-opened
export async function openAll(names: string[], open: any) {
  const stack = new AsyncDisposableStack();
  const items: any[] = [];
  for (const n of names) items.push(stack.use(await open(n)));
  return { items, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}
