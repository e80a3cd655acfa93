// E13-3.f fails: break-leaves-no-unhandled
export async function* completed<T>(promises: Iterable<Promise<T>>) {
  const slots: PromiseWithResolvers<any>[] = [];
  let next = 0;
  const items = [...promises];
  for (const _ of items) slots.push(Promise.withResolvers());
  for (const p of items)
    p.then(
      (v) => slots[next++].resolve(v),
      (e) => slots[next++].reject(e), // nobody watches a slot before its turn
    );
  for (const s of slots) yield await s.promise;
}
