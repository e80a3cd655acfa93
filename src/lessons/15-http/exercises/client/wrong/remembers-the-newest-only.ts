// E15-2.h fails: dispose-aborts-all
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
  let c: AbortController | undefined;
  let closed = false;
  return {
    async get(path: string, { signal }: any = {}) {
      if (closed) throw new Error('closed');
      c = new AbortController();
      const r = await fetch(o.baseUrl + path, {
        signal: AbortSignal.any([
          c.signal,
          AbortSignal.timeout(o.timeoutMs),
          ...(signal ? [signal] : []),
        ]),
      });
      if (!r.ok) throw new HttpError(r.status, await r.text());
      return r.json();
    },
    async [Symbol.asyncDispose]() {
      closed = true;
      c?.abort();
    },
  };
}
