export async function* completed<T>(
  promises: Iterable<Promise<T>>,
): AsyncGenerator<Awaited<T>, void, undefined> {
  throw new Error('not written yet');
}
