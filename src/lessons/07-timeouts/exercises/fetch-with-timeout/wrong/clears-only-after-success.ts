// E07-1.g fails: no-timer-left-after-failure
export async function fetchWithTimeout(url: string, ms: number): Promise<string> {
  const c = new AbortController();
  const t = setTimeout(() => c.abort(new DOMException('late', 'TimeoutError')), ms);
  const text = await (await fetch(url, { signal: c.signal })).text();
  clearTimeout(t); // not reached when the fetch rejects
  return text;
}
