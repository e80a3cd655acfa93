// E13-3.b fails: no-quadratic-subscription
export async function* completed<T>(promises: Iterable<Promise<T>>) {
  const left = new Map<number, Promise<any>>();
  [...promises].forEach((p, i) => {
    left.set(i, p);
    p.catch(() => {});
  });
  while (left.size) {
    const { i, v } = await Promise.race([...left].map(([i, p]) => p.then((v) => ({ i, v }))));
    left.delete(i);
    yield v;
  }
}
