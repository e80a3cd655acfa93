// E06-1.j fails: leaves-the-items
export async function mapLimit<T, R>(
  items: T[],
  limit: number,
  fn: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const out: R[] = [];
  let n = 0,
    failed = false;
  await Promise.all(
    Array.from({ length: limit }, async () => {
      while (items.length && !failed) {
        const i = n++;
        const item = items.shift()!;
        try {
          out[i] = await fn(item, i);
        } catch (e) {
          failed = true;
          throw e;
        }
      }
    }),
  );
  return out;
}
