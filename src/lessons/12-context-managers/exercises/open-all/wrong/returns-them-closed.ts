// E12-2.a fails: returns-open-resources
export async function openAll(names: string[], open: any) {
  await using stack = new AsyncDisposableStack();
  const items: any[] = [];
  for (const n of names) items.push(stack.use(await open(n)));
  return { items, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}
