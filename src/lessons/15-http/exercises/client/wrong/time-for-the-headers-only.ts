// E15-2.j fails: timeout-covers-the-body
export class HttpError extends Error {
  override name = 'HttpError';
  readonly status: number;
  readonly body: string;
  constructor(status: number, body: string) {
    super(`HTTP ${status}`);
    this.status = status;
    this.body = body;
  }
}
export function createClient(o: { baseUrl: string; timeoutMs: number }): any {
  const life = new AbortController();
  return {
    async get(path: string, { signal }: any = {}) {
      life.signal.throwIfAborted();
      const c = new AbortController();
      const t = setTimeout(() => c.abort(new DOMException('t', 'TimeoutError')), o.timeoutMs);
      let r: Response;
      try {
        r = await fetch(o.baseUrl + path, {
          signal: AbortSignal.any([life.signal, c.signal, ...(signal ? [signal] : [])]),
        });
      } finally {
        clearTimeout(t);
      }
      if (!r.ok) throw new HttpError(r.status, await r.text());
      return r.json();
    },
    async [Symbol.asyncDispose]() {
      life.abort();
    },
  };
}
