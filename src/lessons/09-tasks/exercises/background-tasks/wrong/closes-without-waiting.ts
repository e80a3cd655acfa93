// E09-1.d fails: close-waits-for-cleanup
export class BackgroundTasks {
  #r = new Set<any>();
  #s = new AbortController();
  #onError: any;
  constructor(onError: any) {
    this.#onError = onError;
  }
  get size() {
    return this.#r.size;
  }
  spawn(name: string, fn: any) {
    this.#s.signal.throwIfAborted();
    const s = this.#s.signal;
    const t: any = Promise.try(fn, s)
      .catch((e) => {
        if (!(s.aborted && (e === s.reason || e?.cause === s.reason))) this.#onError(name, e);
      })
      .finally(() => this.#r.delete(t));
    this.#r.add(t);
  }
  async close() {
    this.#s.abort();
  }
}
