// E13-2.d fails: take-zero
export async function* take<T>(source: AsyncIterable<T>, n: number) {
  let left = n;
  for await (const x of source) {
    yield x;
    if (--left <= 0) return;
  }
}
