// E07-3.j fails: late-inner-timeout-is-not-ours
export async function timeoutOr<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
  fallback: T,
): Promise<T> {
  const s = AbortSignal.timeout(ms);
  try {
    return await work(s);
  } catch (e: any) {
    if (s.aborted && (e === s.reason || e?.name === 'AbortError' || e?.name === 'TimeoutError'))
      return fallback;
    throw e;
  }
}
