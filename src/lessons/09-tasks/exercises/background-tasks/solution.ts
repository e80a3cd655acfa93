export class BackgroundTasks {
  #running = new Set<Promise<void>>();
  #stop = new AbortController();
  #onError: (name: string, error: Error) => void;
  constructor(onError: (name: string, error: Error) => void) {
    this.#onError = onError;
  }
  get size() {
    return this.#running.size;
  }
  spawn(name: string, fn: (signal: AbortSignal) => Promise<void>): void {
    this.#stop.signal.throwIfAborted(); // closed
    const signal = this.#stop.signal;
    const task: Promise<void> = Promise.try(fn, signal) // a synchronous throw becomes a rejection
      .catch((e) => {
        if (!(signal.aborted && (e === signal.reason || e?.cause === signal.reason)))
          this.#onError(name, e as Error);
      }) // being stopped is not an error
      .finally(() => this.#running.delete(task));
    this.#running.add(task);
  }
  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#running);
  }
}
