// E06-2.g fails: others-keep-their-place
export type Release = () => void;
export class Semaphore {
  free: number;
  q: any[] = [];
  constructor(n: number) {
    this.free = n;
  }
  acquire({ signal }: { signal?: AbortSignal } = {}): Promise<Release> {
    const make = () => {
      let used = false;
      return () => {
        if (used) return;
        used = true;
        const n = this.q.shift();
        if (n) n();
        else this.free++;
      };
    };
    if (signal?.aborted) return Promise.reject(signal.reason);
    if (this.free > 0) {
      this.free--;
      return Promise.resolve(make());
    }
    return new Promise((res, rej) => {
      const ok = () => {
        signal?.removeEventListener('abort', bad);
        res(make());
      };
      const bad = () => {
        this.q.pop();
        rej(signal!.reason);
      };
      signal?.addEventListener('abort', bad, { once: true });
      this.q.push(ok);
    });
  }
}
