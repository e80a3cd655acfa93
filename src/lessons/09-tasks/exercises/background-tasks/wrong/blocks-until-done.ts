// E09-1.h fails: does-not-block
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
    const { signal } = this.#stop;
    signal.throwIfAborted();
    const task: Promise<void> = Promise.try(fn, signal)
      .catch((e) => {
        if (!(signal.aborted && (e === signal.reason || e?.cause === signal.reason)))
          this.#onError(name, e);
      })
      .finally(() => this.#running.delete(task));
    this.#running.add(task);
    const end = performance.now() + 5;
    while (performance.now() < end); // "give it a moment to start"
  }
  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#running);
  }
}
