// E06-2.h fails: no-overtaking
export type Release = () => void;
export class Semaphore {
  #free: number;
  #queue: (() => void)[] = [];
  constructor(permits: number) {
    this.#free = permits;
  }
  async acquire({ signal }: { signal?: AbortSignal } = {}): Promise<Release> {
    while (this.#free === 0) {
      await new Promise<void>((resolve, reject) => {
        const enter = () => {
          signal?.removeEventListener('abort', leave);
          resolve();
        };
        const leave = () => {
          this.#queue.splice(this.#queue.indexOf(enter), 1);
          reject(signal?.reason);
        };
        signal?.addEventListener('abort', leave, { once: true });
        this.#queue.push(enter);
      });
    }
    this.#free--;
    let released = false;
    return () => {
      if (released) return;
      released = true;
      this.#free++;
      this.#queue.shift()?.();
    };
  }
}
