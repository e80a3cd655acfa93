// E17-1.i fails: error-kept
export async function safeFetch<T>(
  url: string,
  parse: (t: string) => T,
  { signal, timeoutMs = 1000 }: any = {},
): Promise<any> {
  const time = AbortSignal.timeout(timeoutMs);
  const s = AbortSignal.any([time, ...(signal ? [signal] : [])]);
  let text: string;
  try {
    const r = await fetch(url, { signal: s });
    if (!r.ok) return { ok: false, kind: 'http', status: r.status };
    text = await r.text();
  } catch (error: any) {
    if (signal?.aborted) throw error;
    return { ok: false, kind: error === time.reason ? 'timeout' : 'network', error: error.message };
  }
  try {
    return { ok: true, value: parse(text) };
  } catch (error: any) {
    if (error instanceof SyntaxError) return { ok: false, kind: 'parse', error: error.message };
    throw error;
  }
}
