// E09-1.e fails: own-abort-is-not-an-error
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
    const t: any = Promise.try(fn, this.#s.signal)
      .catch((e) => this.#onError(name, e))
      .finally(() => this.#r.delete(t));
    this.#r.add(t);
  }
  async close() {
    this.#s.abort();
    await Promise.all(this.#r);
  }
}
