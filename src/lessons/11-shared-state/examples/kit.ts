export type Release = () => void;
export class Semaphore {
  #free: number;
  #queue: { wake: () => void }[] = [];
  constructor(permits: number) {
    this.#free = permits;
  }
  async acquire({ signal }: { signal?: AbortSignal } = {}): Promise<Release> {
    signal?.throwIfAborted();
    if (this.#free > 0) this.#free--;
    else {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const me = { wake: resolve }; // the permit is handed over directly: #free stays 0
      const onAbort = () => {
        const i = this.#queue.indexOf(me);
        if (i >= 0) {
          this.#queue.splice(i, 1);
          reject(signal!.reason);
        }
      };
      this.#queue.push(me);
      signal?.addEventListener('abort', onAbort, { once: true });
      try {
        await promise;
      } finally {
        signal?.removeEventListener('abort', onAbort);
      }
    }
    let done = false;
    return () => {
      if (done) return;
      done = true;
      const next = this.#queue.shift();
      if (next) next.wake();
      else this.#free++;
    };
  }
}
