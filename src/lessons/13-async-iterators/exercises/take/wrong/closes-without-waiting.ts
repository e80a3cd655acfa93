// E13-2.j fails: waits-until-it-is-closed
export async function* take<T>(
  source: AsyncIterable<T>,
  n: number,
): AsyncGenerator<T, void, undefined> {
  if (n === 0) return;
  const it = source[Symbol.asyncIterator]();
  try {
    for (let i = 0; i < n; i++) {
      const r = await it.next();
      if (r.done) return;
      yield r.value;
    }
  } finally {
    void it.return?.();
  }
}
