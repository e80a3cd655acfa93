// E09-1.b fails: tasks-overlap
export class BackgroundTasks {
  #n = 0;
  #s = new AbortController();
  #tail: Promise<void> = Promise.resolve();
  #onError: any;
  constructor(onError: any) {
    this.#onError = onError;
  }
  get size() {
    return this.#n;
  }
  spawn(name: string, fn: any) {
    this.#s.signal.throwIfAborted();
    this.#n++;
    const s = this.#s.signal;
    this.#tail = this.#tail
      .then(() => fn(s))
      .catch((e) => {
        if (!(s.aborted && (e === s.reason || e?.cause === s.reason))) this.#onError(name, e);
      })
      .finally(() => {
        this.#n--;
      });
  }
  async close() {
    this.#s.abort();
    await this.#tail;
  }
}
