// E17-1.g fails: broken-body-is-network
export async function safeFetch<T>(
  url: string,
  parse: (t: string) => T,
  { signal, timeoutMs = 1000 }: any = {},
): Promise<any> {
  const c = new AbortController();
  const late = new DOMException('l', 'TimeoutError');
  const t = setTimeout(() => c.abort(late), timeoutMs);
  let r: Response;
  try {
    r = await fetch(url, { signal: signal ? AbortSignal.any([c.signal, signal]) : c.signal });
  } catch (error: any) {
    if (signal?.aborted) throw error;
    return { ok: false, kind: error === late ? 'timeout' : 'network', error };
  } finally {
    clearTimeout(t);
  }
  if (!r.ok) return { ok: false, kind: 'http', status: r.status };
  try {
    return { ok: true, value: parse(await r.text()) };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, kind: 'parse', error };
    throw error;
  }
}
