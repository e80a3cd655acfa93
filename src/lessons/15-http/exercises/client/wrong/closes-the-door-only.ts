// E15-2.b fails: dispose-aborts-in-flight
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
  let closed = false;
  return {
    async get(path: string, { signal }: any = {}) {
      if (closed) throw new Error('closed');
      const r = await fetch(baseUrl + path, {
        signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]),
      });
      if (!r.ok) throw new HttpError(r.status, await r.text());
      return r.json();
    },
    async [Symbol.asyncDispose]() {
      closed = true;
    },
  };
}
