// E17-1.b fails: timeout-kind
export async function safeFetch(url: string, parse: any, { signal, timeoutMs }: any = {}) {
  try {
    const r = await fetch(url, {
      signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]),
    });
    if (!r.ok) return { ok: false, kind: 'http', status: r.status };
    return { ok: true, value: parse(await r.text()) };
  } catch (error: any) {
    if (error.name === 'AbortError') return { ok: false, kind: 'timeout', error };
    if (error instanceof SyntaxError) return { ok: false, kind: 'parse', error };
    if (error instanceof TypeError) return { ok: false, kind: 'network', error };
    throw error;
  }
}
