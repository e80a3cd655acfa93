// E17-2.j fails: attempts-are-numbered
import { setTimeout as sleep } from 'node:timers/promises';
export async function retry(
  fn: any,
  { retries, baseMs, capMs, signal, random = Math.random }: any,
) {
  for (let n = 0; ; n++)
    try {
      return await fn(n + 1);
    } catch (e: any) {
      if (n >= retries || !e?.retryable || signal?.aborted) throw e;
      await sleep(
        Math.max(random() * Math.min(capMs, baseMs * 2 ** n), e?.retryAfterMs ?? 0),
        undefined,
        { signal },
      );
    }
}
