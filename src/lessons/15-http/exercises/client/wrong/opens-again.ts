// E15-2.g fails: refuses-after-dispose
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
  let life = new AbortController();
  return {
    async get(path: string, { signal }: any = {}) {
      const all = AbortSignal.any([
        life.signal,
        AbortSignal.timeout(timeoutMs),
        ...(signal ? [signal] : []),
      ]);
      const r = await fetch(baseUrl + path, { signal: all });
      if (!r.ok) throw new HttpError(r.status, await r.text());
      return r.json();
    },
    async [Symbol.asyncDispose]() {
      life.abort();
      life = new AbortController(); // ready for the next round
    },
  };
}
