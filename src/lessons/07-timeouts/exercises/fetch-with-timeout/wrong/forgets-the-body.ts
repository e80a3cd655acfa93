// E07-1.c fails: body-is-covered
export async function fetchWithTimeout(url: string, ms: number): Promise<string> {
  const c = new AbortController();
  const t = setTimeout(() => c.abort(new DOMException('late', 'TimeoutError')), ms);
  try {
    const res = await fetch(url, { signal: c.signal });
    clearTimeout(t);
    return await res.text();
  } finally {
    clearTimeout(t);
  }
}
