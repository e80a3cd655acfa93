export type Result<T> =
  | { ok: true; value: T }
  | { ok: false; kind: 'timeout' | 'network' | 'parse'; error: unknown }
  | { ok: false; kind: 'http'; status: number };
export async function safeFetch<T>(
  url: string,
  parse: (text: string) => T,
  { signal, timeoutMs = 10_000 }: { signal?: AbortSignal; timeoutMs?: number } = {},
): Promise<Result<T>> {
  const timeout = AbortSignal.timeout(timeoutMs);
  let text: string;
  try {
    const res = await fetch(url, {
      signal: AbortSignal.any([timeout, ...(signal ? [signal] : [])]),
    });
    if (!res.ok) return { ok: false, kind: 'http', status: res.status };
    text = await res.text();
  } catch (error) {
    if (signal?.aborted) throw error; // the caller cancelled: not ours to swallow
    if (timeout.aborted) return { ok: false, kind: 'timeout', error };
    if (error instanceof TypeError) return { ok: false, kind: 'network', error }; // only fetch and text() run in this try
    throw error;
  }
  try {
    return { ok: true, value: parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, kind: 'parse', error };
    throw error;
  }
}
