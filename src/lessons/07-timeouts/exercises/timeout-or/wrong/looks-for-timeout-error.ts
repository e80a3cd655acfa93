// E07-3.d fails: inner-timeout-is-not-ours
export async function timeoutOr<T>(
  work: (s: AbortSignal) => Promise<T>,
  ms: number,
  fallback: T,
): Promise<T> {
  try {
    return await work(AbortSignal.timeout(ms));
  } catch (e: any) {
    if (e.name === 'TimeoutError') return fallback;
    throw e;
  }
}
