export async function timeoutOr<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
  fallback: T,
): Promise<T> {
  const signal = AbortSignal.timeout(ms);
  try {
    return await work(signal);
  } catch (e: any) {
    // waits for work's own cleanup, like asyncio.wait_for
    // fetch rejects with the reason itself; Node's sleep with an AbortError whose cause is the reason
    if (signal.aborted && (e === signal.reason || e?.cause === signal.reason)) return fallback;
    throw e;
  }
}
