// E13-3.j fails: any-iterable
export async function* completed<T>(
  promises: Iterable<Promise<T>>,
): AsyncGenerator<any, void, undefined> {
  const slots: PromiseWithResolvers<any>[] = [];
  let i = 0;
  for (const _ of promises) {
    const d = Promise.withResolvers<any>();
    d.promise.catch(() => {});
    slots.push(d);
  }
  for (const p of promises)
    p.then(
      (v) => slots[i++]!.resolve(v),
      (e) => slots[i++]!.reject(e),
    );
  for (const s of slots) yield await s.promise;
}
