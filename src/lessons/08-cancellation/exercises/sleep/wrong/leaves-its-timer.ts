// E08-1.c fails: timer-cleared
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((res, rej) => {
    if (signal?.aborted) return rej(signal.reason);
    const on = () => rej(signal!.reason);
    setTimeout(() => {
      signal?.removeEventListener('abort', on);
      res();
    }, ms);
    signal?.addEventListener('abort', on, { once: true });
  });
}
