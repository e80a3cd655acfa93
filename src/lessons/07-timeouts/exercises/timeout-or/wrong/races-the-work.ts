// E07-3.b fails: waits-for-cleanup
export async function timeoutOr<T>(
  work: (s: AbortSignal) => Promise<T>,
  ms: number,
  fallback: T,
): Promise<T> {
  const c = new AbortController();
  let t: any;
  const late = new Promise<T>((r) => {
    t = setTimeout(() => {
      c.abort(new DOMException('late', 'TimeoutError'));
      r(fallback);
    }, ms);
  });
  const w = work(c.signal);
  w.catch(() => {});
  try {
    return await Promise.race([w, late]);
  } finally {
    clearTimeout(t);
  }
}
