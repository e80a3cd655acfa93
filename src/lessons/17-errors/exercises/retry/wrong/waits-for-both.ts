// E17-2.k fails: honours-retry-after
import { setTimeout as sleep } from 'node:timers/promises';
export async function retry<T>(fn: (a: number) => Promise<T>, o: any): Promise<T> {
  for (let a = 0; ; a++) {
    o.signal?.throwIfAborted();
    try {
      return await fn(a);
    } catch (e: any) {
      if (e?.retryable !== true || a >= o.retries) throw e;
      await sleep(
        (e.retryAfterMs ?? 0) + (o.random ?? Math.random)() * Math.min(o.capMs, o.baseMs * 2 ** a),
        undefined,
        { signal: o.signal },
      );
    }
  }
}
