// E13-2.b fails: no-extra-pull
export async function* take<T>(source: AsyncIterable<T>, n: number) {
  let i = 0;
  for await (const x of source) {
    if (i++ >= n) break;
    yield x;
  }
}
