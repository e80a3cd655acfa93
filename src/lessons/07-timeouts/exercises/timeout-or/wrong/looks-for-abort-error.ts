// E07-3.c fails: fallback
export async function timeoutOr<T>(
  work: (s: AbortSignal) => Promise<T>,
  ms: number,
  fallback: T,
): Promise<T> {
  try {
    return await work(AbortSignal.timeout(ms));
  } catch (e: any) {
    if (e.name === 'AbortError') return fallback;
    throw e;
  }
}
