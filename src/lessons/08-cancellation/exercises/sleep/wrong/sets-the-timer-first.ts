// E08-1.f fails: no-timer-created
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((res, rej) => {
    const t = setTimeout(() => {
      signal?.removeEventListener('abort', on);
      res();
    }, ms);
    const on = () => {
      clearTimeout(t);
      rej(signal!.reason);
    };
    if (signal?.aborted) return rej(signal.reason); // the timer is set already
    signal?.addEventListener('abort', on, { once: true });
  });
}
