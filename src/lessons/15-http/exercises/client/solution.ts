export class HttpError extends Error {
  override name = 'HttpError';
  readonly status: number;
  readonly body: string;
  constructor(status: number, body: string) {
    super(`HTTP ${status}: ${body.slice(0, 80)}`);
    this.status = status;
    this.body = body;
  }
}
export function createClient({ baseUrl, timeoutMs }: { baseUrl: string; timeoutMs: number }) {
  const life = new AbortController();
  return {
    async get<T>(path: string, { signal }: { signal?: AbortSignal } = {}): Promise<T> {
      const all = AbortSignal.any([
        life.signal,
        AbortSignal.timeout(timeoutMs),
        ...(signal ? [signal] : []),
      ]);
      const res = await fetch(baseUrl + path, { signal: all });
      if (!res.ok) throw new HttpError(res.status, await res.text());
      return (await res.json()) as T;
    },
    async [Symbol.asyncDispose]() {
      life.abort(new Error('client closed'));
    },
  };
}
