// E08-1.b fails: already-aborted
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((res, rej) => {
    const on = () => {
      clearTimeout(t);
      rej(signal!.reason);
    };
    const t = setTimeout(() => {
      signal?.removeEventListener('abort', on);
      res();
    }, ms);
    signal?.addEventListener('abort', on, { once: true });
  });
}
