// E03-1.b fails: heartbeat
export async function processAll<T, R>(items: T[], work: (x: T) => R): Promise<R[]> {
  return Promise.all(items.map(async (x) => work(x)));
}
