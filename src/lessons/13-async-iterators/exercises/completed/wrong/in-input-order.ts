// E13-3.a fails: completion-order
export async function* completed<T>(promises: Iterable<Promise<T>>) {
  for await (const v of promises) yield v;
}
