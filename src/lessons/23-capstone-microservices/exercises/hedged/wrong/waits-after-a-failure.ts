// E23-2.c fails: early-failure-hedges-at-once
import { setTimeout as sleep } from 'node:timers/promises';
export async function hedged(fn: any, { delayMs, signal }: any) {
  const done = new AbortController();
  const scope = signal ? AbortSignal.any([signal, done.signal]) : done.signal;
  const second = sleep(delayMs, undefined, { signal: scope }).then(() => fn(scope));
  second.catch(() => {});
  try {
    return await Promise.any([fn(scope), second]);
  } catch (e) {
    if (signal?.aborted) throw signal.reason;
    throw e;
  } finally {
    done.abort();
  }
}
