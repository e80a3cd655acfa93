// E17-1.h fails: cancellation-by-time-is-rethrown
export async function safeFetch<T>(
  url: string,
  parse: (t: string) => T,
  { signal, timeoutMs = 1000 }: any = {},
): Promise<any> {
  const s = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]);
  let text: string;
  try {
    const r = await fetch(url, { signal: s });
    if (!r.ok) return { ok: false, kind: 'http', status: r.status };
    text = await r.text();
  } catch (error: any) {
    if (error.name === 'TimeoutError') return { ok: false, kind: 'timeout', error };
    if (error instanceof TypeError) return { ok: false, kind: 'network', error };
    throw error;
  }
  try {
    return { ok: true, value: parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, kind: 'parse', error };
    throw error;
  }
}
