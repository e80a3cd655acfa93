// E17-1.e fails: nothing-in-flight
import { setTimeout as sleep } from 'node:timers/promises';
export async function safeFetch(url: string, parse: any, { signal, timeoutMs = 10_000 }: any = {}) {
  const stop = new AbortController();
  let text: string;
  try {
    const res = await Promise.race([
      fetch(url, { signal }),
      sleep(timeoutMs, null, { signal: stop.signal }),
    ]);
    if (!res) return { ok: false, kind: 'timeout', error: new Error('late') }; // and the request?
    if (!res.ok) return { ok: false, kind: 'http', status: res.status };
    text = await res.text();
  } catch (error) {
    if (signal?.aborted) throw error;
    if (error instanceof TypeError) return { ok: false, kind: 'network', error };
    throw error;
  } finally {
    stop.abort();
  }
  try {
    return { ok: true, value: parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, kind: 'parse', error };
    throw error;
  }
}
