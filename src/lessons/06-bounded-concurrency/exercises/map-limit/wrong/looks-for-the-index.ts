// E06-1.h fails: order
export async function mapLimit<T, R>(
  items: T[],
  limit: number,
  fn: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  let failed = false;
  async function lane() {
    while (next < items.length && !failed) {
      const i = next++;
      try {
        results[i] = await fn(items[i]!, items.indexOf(items[i]!));
      } catch (e) {
        failed = true;
        throw e;
      }
    }
  }
  const lanes = [];
  for (let i = 0; i < limit; i++) lanes.push(lane());
  await Promise.all(lanes);
  return results;
}
