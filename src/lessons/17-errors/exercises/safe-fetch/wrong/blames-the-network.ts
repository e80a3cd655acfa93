// E17-1.d fails: bugs-are-rethrown
export async function safeFetch(url: string, parse: any, { signal, timeoutMs }: any = {}) {
  const t = AbortSignal.timeout(timeoutMs);
  try {
    const r = await fetch(url, { signal: AbortSignal.any([t, ...(signal ? [signal] : [])]) });
    if (!r.ok) return { ok: false, kind: 'http', status: r.status };
    return { ok: true, value: parse(await r.text()) };
  } catch (error: any) {
    if (signal?.aborted) throw error;
    if (t.aborted) return { ok: false, kind: 'timeout', error };
    if (error instanceof SyntaxError) return { ok: false, kind: 'parse', error };
    if (error instanceof TypeError) return { ok: false, kind: 'network', error };
    throw error;
  }
}
