// E17-2.d fails: no-sleep-after-last
import { setTimeout as sleep } from 'node:timers/promises';
export async function retry(
  fn: any,
  { retries, baseMs, capMs, signal, random = Math.random }: any,
) {
  let last: any;
  for (let a = 0; a <= retries; a++) {
    signal?.throwIfAborted();
    try {
      return await fn(a);
    } catch (e: any) {
      last = e;
      if (signal?.aborted || !e?.retryable) throw e;
      await sleep(
        Math.max(random() * Math.min(capMs, baseMs * 2 ** a), e.retryAfterMs ?? 0),
        undefined,
        { signal },
      );
    }
  }
  throw last;
}
