// E03-1.a fails: heartbeat
export async function processAll<T, R>(items: T[], work: (x: T) => R): Promise<R[]> {
  const out: R[] = [];
  for (const x of items) {
    await null;
    out.push(work(x));
  }
  return out;
}
