// E17-1.a fails: cancellation-is-rethrown
export async function safeFetch(url: string, parse: any, { signal, timeoutMs }: any = {}) {
  const t = AbortSignal.timeout(timeoutMs);
  try {
    const r = await fetch(url, { signal: AbortSignal.any([t, ...(signal ? [signal] : [])]) });
    if (!r.ok) return { ok: false, kind: 'http', status: r.status };
    return { ok: true, value: parse(await r.text()) };
  } catch (error: any) {
    return {
      ok: false,
      kind: t.aborted ? 'timeout' : error instanceof SyntaxError ? 'parse' : 'network',
      error,
    };
  }
}
