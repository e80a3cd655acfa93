// E06-2.f fails: limit-holds-for-latecomers
export type Release = () => void;
export class Semaphore {
  free: number;
  q: any[] = [];
  constructor(n: number) {
    this.free = n;
  }
  async acquire({ signal }: { signal?: AbortSignal } = {}): Promise<Release> {
    signal?.throwIfAborted();
    if (this.free <= 0) {
      await new Promise<void>((res, rej) => {
        const ok = () => {
          signal?.removeEventListener('abort', bad);
          res();
        };
        const bad = () => {
          this.q.splice(this.q.indexOf(ok), 1);
          rej(signal!.reason);
        };
        signal?.addEventListener('abort', bad, { once: true });
        this.q.push(ok);
      });
    }
    this.free--;
    let used = false;
    return () => {
      if (used) return;
      used = true;
      this.free++;
      this.q.shift()?.();
    };
  }
}
