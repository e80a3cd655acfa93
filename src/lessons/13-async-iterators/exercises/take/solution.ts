export async function* take<T>(
  source: AsyncIterable<T>,
  n: number,
): AsyncGenerator<T, void, undefined> {
  if (n <= 0) return;
  let left = n;
  for await (const item of source) {
    // break, return and throw all close the source
    yield item;
    if (--left === 0) return; // leave before asking for another one
  }
}
