// E07-1.e fails: other-errors-pass-through
export async function fetchWithTimeout(url: string, ms: number): Promise<string> {
  try {
    return await (await fetch(url, { signal: AbortSignal.timeout(ms) })).text();
  } catch {
    throw new DOMException('timed out', 'TimeoutError');
  }
}
