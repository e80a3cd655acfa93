// E13-2.c fails: works-on-endless-source
export async function* take<T>(source: AsyncIterable<T>, n: number) {
  const all: T[] = [];
  let guard = 0;
  for await (const x of source) {
    all.push(x);
    if (++guard > 5000) await new Promise((r) => setTimeout(r, 1e9));
  }
  yield* all.slice(0, n);
}
