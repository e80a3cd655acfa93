// E15-2.e fails: timeout-is-per-request
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
  const limit = AbortSignal.timeout(timeoutMs); // runs from now on, for every request
  return {
    async get(path: string, { signal }: any = {}) {
      const all = AbortSignal.any([life.signal, limit, ...(signal ? [signal] : [])]);
      const r = await fetch(baseUrl + path, { signal: all });
      if (!r.ok) throw new HttpError(r.status, await r.text());
      return r.json();
    },
    async [Symbol.asyncDispose]() {
      life.abort();
    },
  };
}
