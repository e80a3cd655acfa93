// E07-1.j fails: a-limit-for-each-call
let signal: AbortSignal | undefined;
export async function fetchWithTimeout(url: string, ms: number): Promise<string> {
  signal ??= AbortSignal.timeout(ms);
  return (await fetch(url, { signal })).text();
}
