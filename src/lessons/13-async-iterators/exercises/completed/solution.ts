export async function* completed<T>(
  promises: Iterable<Promise<T>>,
): AsyncGenerator<Awaited<T>, void, undefined> {
  const slots: PromiseWithResolvers<Awaited<T>>[] = [];
  let next = 0;
  const items = [...promises];
  for (const _ of items) {
    const s = Promise.withResolvers<Awaited<T>>();
    s.promise.catch(() => {});
    slots.push(s);
  }
  for (const p of items)
    p.then(
      (v) => slots[next++].resolve(v as Awaited<T>),
      (e) => slots[next++].reject(e),
    ); // one subscription each
  for (const s of slots) yield await s.promise;
}
