// E13-2.i fails: errors-come-through
export async function* take<T>(source: AsyncIterable<T>, n: number) {
  let i = 0;
  try {
    if (n > 0)
      for await (const x of source) {
        yield x;
        if (++i === n) return;
      }
  } catch {}
}
