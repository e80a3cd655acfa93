// E13-2.k fails: nothing-to-close
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
    await it.return!();
  }
}
