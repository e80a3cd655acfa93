// E09-1.a fails: no-unhandled
export class BackgroundTasks {
  #r = new Set<Promise<void>>();
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
    const t: any = Promise.try(fn, this.#s.signal).finally(() => this.#r.delete(t));
    this.#r.add(t);
  }
  async close() {
    this.#s.abort();
    await Promise.allSettled(this.#r);
  }
}
