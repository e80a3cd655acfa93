// E17-2.a fails: full-jitter
import { setTimeout as sleep } from 'node:timers/promises';
export async function retry(fn: any, { retries, baseMs, capMs, signal }: any) {
  for (let a = 0; ; a++) {
    signal?.throwIfAborted();
    try {
      return await fn(a);
    } catch (e: any) {
      if (signal?.aborted || !e?.retryable || a >= retries) throw e;
      await sleep(Math.max(Math.min(capMs, baseMs * 2 ** a), e.retryAfterMs ?? 0), undefined, {
        signal,
      });
    }
  }
}
