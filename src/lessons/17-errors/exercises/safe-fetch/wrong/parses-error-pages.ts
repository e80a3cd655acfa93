// E17-1.f fails: http-kind
export async function safeFetch(url: string, parse: any, { signal, timeoutMs = 10_000 }: any = {}) {
  const timeout = AbortSignal.timeout(timeoutMs);
  let text: string;
  try {
    const res = await fetch(url, {
      signal: AbortSignal.any([timeout, ...(signal ? [signal] : [])]),
    });
    text = await res.text();
  } catch (error) {
    if (signal?.aborted) throw error;
    if (timeout.aborted) return { ok: false, kind: 'timeout', error };
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
