// E13-2.h fails: pulls-on-demand
export async function* take<T>(source: AsyncIterable<T>, n: number) {
  if (n === 0) return;
  const all: T[] = [];
  for await (const x of source) {
    all.push(x);
    if (all.length === n) break;
  }
  yield* all;
}
