import { setTimeout as sleep } from 'node:timers/promises';
export interface RetryOptions {
  retries: number;
  baseMs: number;
  capMs: number;
  signal?: AbortSignal;
  random?: () => number;
}
export async function retry<T>(
  fn: (attempt: number) => Promise<T>,
  { retries, baseMs, capMs, signal, random = Math.random }: RetryOptions,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted();
    try {
      return await fn(attempt);
    } catch (e: any) {
      if (signal?.aborted || !e?.retryable || attempt >= retries) throw e;
      const backoff = random() * Math.min(capMs, baseMs * 2 ** attempt); // full jitter
      await sleep(Math.max(backoff, e.retryAfterMs ?? 0), undefined, { signal });
    }
  }
}
