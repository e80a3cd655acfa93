// E13-3.e fails: rejection-thrown-in-turn
export async function* completed<T>(promises: Iterable<Promise<T>>) {
  const slots: any[] = [];
  let next = 0;
  const items = [...promises];
  for (const _ of items) slots.push(Promise.withResolvers());
  for (const p of items)
    p.then(
      (v) => slots[next++].resolve({ v }),
      () => slots[next++].resolve(null),
    );
  for (const s of slots) {
    const r = await s.promise;
    if (r) yield r.v;
  }
}
