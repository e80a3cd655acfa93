// E09-1.f fails: close-aborts
export class BackgroundTasks {
  #r = new Set<any>();
  #closed = false;
  #onError: any;
  constructor(onError: any) {
    this.#onError = onError;
  }
  get size() {
    return this.#r.size;
  }
  spawn(name: string, fn: any) {
    if (this.#closed) throw new Error('closed');
    const t: any = Promise.try(fn, new AbortController().signal)
      .catch((e) => this.#onError(name, e))
      .finally(() => this.#r.delete(t));
    this.#r.add(t);
  }
  async close() {
    this.#closed = true;
    await Promise.all(this.#r);
  }
}
