// E23-2.a fails: fast-path-sends-one
export async function hedged(fn: any, { delayMs, signal }: any) {
  const done = new AbortController();
  const scope = signal ? AbortSignal.any([signal, done.signal]) : done.signal;
  try {
    return await Promise.any([fn(scope), fn(scope)]);
  } catch (e) {
    if (signal?.aborted) throw signal.reason;
    throw e;
  } finally {
    done.abort();
  }
}
