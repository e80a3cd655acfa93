// E03-1.f fails: result
export async function processAll<T, R>(items: T[], work: (item: T) => R): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) {
    setTimeout(() => results.push(work(item)), 0);
  }
  return results;
}
