// E03-1.e fails: elapsed
import { setTimeout as sleep } from 'node:timers/promises';
export async function processAll<T, R>(items: T[], work: (item: T) => R): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) {
    results.push(work(item));
    await sleep(10);
  }
  return results;
}
