// E13-3.g fails: no-unhandled
export async function* completed<T>(promises: Iterable<Promise<T>>) {
  const items = [...promises];
  const slots = items.map(() => Promise.withResolvers<any>());
  for (const s of slots) s.promise.catch(() => {});
  let next = 0;
  for (const p of items) {
    p.then((v) => slots[next++].resolve(v)); // its own promise rejects when p does
    p.catch((e) => slots[next++].reject(e));
  }
  for (const s of slots) yield await s.promise;
}
