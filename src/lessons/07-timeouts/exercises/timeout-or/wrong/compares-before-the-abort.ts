// E07-3.h fails: other-errors-propagate
export async function timeoutOr<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
  fallback: T,
): Promise<T> {
  const signal = AbortSignal.timeout(ms);
  try {
    return await work(signal);
  } catch (e) {
    if (e === signal.reason || (e as Error).cause === signal.reason) return fallback;
    throw e;
  }
}
