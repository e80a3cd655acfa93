// E03-1.d fails: result
import { setTimeout as sleep } from 'node:timers/promises';
export async function processAll<T, R>(items: T[], work: (x: T) => R): Promise<R[]> {
  const out: R[] = [];
  let chunk: T[] = [];
  for (const x of items) {
    chunk.push(x);
    if (chunk.length === 6) {
      out.push(...chunk.map(work));
      chunk = [];
      await sleep(0);
    }
  }
  return out;
}
