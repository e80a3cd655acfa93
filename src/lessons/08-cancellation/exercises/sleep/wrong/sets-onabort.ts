// E08-1.k fails: no-onabort-left
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((res, rej) => {
    if (signal?.aborted) return rej(signal.reason);
    const t = setTimeout(res, ms);
    if (signal)
      signal.onabort = () => {
        clearTimeout(t);
        rej(signal.reason);
      };
  });
}
