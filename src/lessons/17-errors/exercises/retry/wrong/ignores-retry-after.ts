// E17-2.h fails: honours-retry-after
import { setTimeout as sleep } from 'node:timers/promises';
export async function retry(
  fn: any,
  { retries, baseMs, capMs, signal, random = Math.random }: any,
) {
  for (let a = 0; ; a++) {
    signal?.throwIfAborted();
    try {
      return await fn(a);
    } catch (e: any) {
      if (signal?.aborted || !e?.retryable || a >= retries) throw e;
      await sleep(random() * Math.min(capMs, baseMs * 2 ** a), undefined, { signal });
    }
  }
}
