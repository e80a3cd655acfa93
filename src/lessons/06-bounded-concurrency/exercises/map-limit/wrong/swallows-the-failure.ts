// E06-1.e fails: first-error-rejects
export async function mapLimit<T, R>(
  items: T[],
  limit: number,
  fn: (x: T, i: number) => Promise<R>,
) {
  const out: R[] = new Array(items.length);
  const running = new Set<Promise<unknown>>();
  for (let i = 0; i < items.length; i++) {
    const p = fn(items[i], i)
      .then((v) => {
        out[i] = v;
      })
      .catch(() => {})
      .finally(() => running.delete(p));
    running.add(p);
    if (running.size >= limit) await Promise.race(running);
  }
  await Promise.all(running);
  return out;
}
