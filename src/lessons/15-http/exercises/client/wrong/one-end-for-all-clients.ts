// E15-2.i fails: clients-apart
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
const life = new AbortController();
export function createClient(o: { baseUrl: string; timeoutMs: number }): any {
  return {
    async get(path: string, { signal }: any = {}) {
      life.signal.throwIfAborted();
      const r = await fetch(o.baseUrl + path, {
        signal: AbortSignal.any([
          life.signal,
          AbortSignal.timeout(o.timeoutMs),
          ...(signal ? [signal] : []),
        ]),
      });
      if (!r.ok) throw new HttpError(r.status, await r.text());
      return r.json();
    },
    async [Symbol.asyncDispose]() {
      life.abort();
    },
  };
}
