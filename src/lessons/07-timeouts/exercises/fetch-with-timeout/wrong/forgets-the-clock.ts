// E07-1.f fails: no-timer-left
export async function fetchWithTimeout(url: string, ms: number): Promise<string> {
  const c = new AbortController();
  setTimeout(() => c.abort(new DOMException('late', 'TimeoutError')), ms); // nobody clears it
  return (await fetch(url, { signal: c.signal })).text();
}
