// E07-1.h fails: no-unhandled
export async function fetchWithTimeout(url: string, ms: number): Promise<string> {
  const signal = AbortSignal.timeout(ms);
  const request = fetch(url, { signal }).then((r) => r.text());
  request.finally(() => console.log('over')); // a promise of its own, which nobody watches
  return request;
}
