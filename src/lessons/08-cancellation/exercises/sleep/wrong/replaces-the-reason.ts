// E08-1.e fails: rejects-with-reason
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((res, rej) => {
    if (signal?.aborted) return rej(signal.reason);
    const on = () => {
      clearTimeout(t);
      rej(new Error('aborted'));
    };
    const t = setTimeout(() => {
      signal?.removeEventListener('abort', on);
      res();
    }, ms);
    signal?.addEventListener('abort', on, { once: true });
  });
}
