// E07-3.i fails: foreign-abort-is-not-ours
export async function timeoutOr<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
  fallback: T,
): Promise<T> {
  const c = new AbortController();
  const t = setTimeout(() => c.abort(), ms);
  try {
    return await work(c.signal);
  } catch (e: any) {
    if (e.name === 'AbortError') return fallback;
    throw e;
  } finally {
    clearTimeout(t);
  }
}
