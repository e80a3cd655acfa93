// E07-3.a fails: other-errors-propagate
export async function timeoutOr<T>(
  work: (s: AbortSignal) => Promise<T>,
  ms: number,
  fallback: T,
): Promise<T> {
  try {
    return await work(AbortSignal.timeout(ms));
  } catch {
    return fallback;
  }
}
