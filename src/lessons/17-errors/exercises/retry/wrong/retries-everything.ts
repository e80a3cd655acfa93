// E17-2.c fails: no-retry-when-not-retryable
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
      if (signal?.aborted || a >= retries) throw e;
      await sleep(
        Math.max(random() * Math.min(capMs, baseMs * 2 ** a), e.retryAfterMs ?? 0),
        undefined,
        { signal },
      );
    }
  }
}
