// E07-3.f fails: no-timer-left-after-a-bug
export async function timeoutOr<T>(
  work: (s: AbortSignal) => Promise<T>,
  ms: number,
  fallback: T,
): Promise<T> {
  const c = new AbortController();
  const reason = new DOMException('late', 'TimeoutError');
  const timer = setTimeout(() => c.abort(reason), ms);
  try {
    const value = await work(c.signal);
    clearTimeout(timer);
    return value;
  } catch (e: any) {
    if (e === reason || e?.cause === reason) return fallback;
    throw e;
  }
}
