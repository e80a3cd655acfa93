// E15-2.d fails: http-error
export function createClient({ baseUrl, timeoutMs }: any) {
  const life = new AbortController();
  return {
    async get(path: string, { signal }: any = {}) {
      const r = await fetch(baseUrl + path, {
        signal: AbortSignal.any([
          life.signal,
          AbortSignal.timeout(timeoutMs),
          ...(signal ? [signal] : []),
        ]),
      });
      return r.json();
    },
    async [Symbol.asyncDispose]() {
      life.abort();
    },
  };
}
