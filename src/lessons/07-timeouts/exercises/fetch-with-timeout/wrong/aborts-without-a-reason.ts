// E07-1.d fails: timeout-error
export async function fetchWithTimeout(url: string, ms: number): Promise<string> {
  const c = new AbortController();
  const t = setTimeout(() => c.abort(), ms);
  try {
    return await (await fetch(url, { signal: c.signal })).text();
  } finally {
    clearTimeout(t);
  }
}
