// E15-2.a fails: caller-signal-keeps-timeout
export class HttpError extends Error {
  override name = 'HttpError';
  readonly status: number;
  readonly body: string;
  constructor(status: number, body: string) {
    super('HTTP ' + status);
    this.status = status;
    this.body = body;
  }
}
export function createClient({ baseUrl, timeoutMs }: any) {
  const life = new AbortController();
  return {
    async get(path: string, { signal }: any = {}) {
      const s = signal ?? AbortSignal.any([life.signal, AbortSignal.timeout(timeoutMs)]);
      const r = await fetch(baseUrl + path, { signal: s });
      if (!r.ok) throw new HttpError(r.status, await r.text());
      return r.json();
    },
    async [Symbol.asyncDispose]() {
      life.abort();
    },
  };
}
