// E07-3.g fails: late-errors-propagate
export async function timeoutOr<T>(
  work: (s: AbortSignal) => Promise<T>,
  ms: number,
  fallback: T,
): Promise<T> {
  const signal = AbortSignal.timeout(ms);
  try {
    return await work(signal);
  } catch (e) {
    if (signal.aborted) return fallback;
    throw e;
  }
}
