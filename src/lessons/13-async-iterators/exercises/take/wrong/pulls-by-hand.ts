// E13-2.a fails: source-closed
export async function* take<T>(source: AsyncIterable<T>, n: number) {
  const it = source[Symbol.asyncIterator]();
  for (let i = 0; i < n; i++) {
    const r = await it.next();
    if (r.done) return;
    yield r.value;
  }
}
