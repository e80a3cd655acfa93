// E06-1.a fails: max-in-flight
export async function mapLimit<T, R>(
  items: T[],
  limit: number,
  fn: (x: T, i: number) => Promise<R>,
) {
  return Promise.all(items.map(fn));
}
