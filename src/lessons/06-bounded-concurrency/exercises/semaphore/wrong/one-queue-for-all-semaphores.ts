// E06-2.j fails: semaphores-apart
export type Release = () => void;
let free = 0;
let q: (() => void)[] = [];
export class Semaphore {
  constructor(n: number) {
    free = n;
    q = [];
  }
  async acquire({ signal }: { signal?: AbortSignal } = {}): Promise<Release> {
    signal?.throwIfAborted();
    if (free > 0) free--;
    else {
      const d = Promise.withResolvers<void>();
      const onAbort = () => {
        q = q.filter((x) => x !== d.resolve);
        d.reject(signal!.reason);
      };
      signal?.addEventListener('abort', onAbort);
      q.push(d.resolve);
      try {
        await d.promise;
      } finally {
        signal?.removeEventListener('abort', onAbort);
      }
    }
    let done = false;
    return () => {
      if (done) return;
      done = true;
      const n = q.shift();
      if (n) n();
      else free++;
    };
  }
}
