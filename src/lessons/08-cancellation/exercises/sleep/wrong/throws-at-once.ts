// E08-1.h fails: rejects-rather-than-throws
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  return new Promise((res, rej) => {
    const no = () => {
      clearTimeout(t);
      rej(signal!.reason);
    };
    const t = setTimeout(() => {
      signal?.removeEventListener('abort', no);
      res();
    }, ms);
    signal?.addEventListener('abort', no, { once: true });
  });
}
