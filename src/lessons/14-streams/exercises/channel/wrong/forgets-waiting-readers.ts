// E14-2.e fails: close-wakes-waiting-reader
export class Channel<T> {
  #b: T[] = [];
  #r: any[] = [];
  #w: any[] = [];
  #c = false;
  readonly capacity: number;
  constructor(capacity: number) {
    this.capacity = capacity;
  }
  put(x: T): Promise<void> {
    if (this.#c) return Promise.reject(new Error('closed'));
    const r = this.#r.shift();
    if (r) {
      r(x);
      return Promise.resolve();
    }
    if (this.#b.length < this.capacity) {
      this.#b.push(x);
      return Promise.resolve();
    }
    return new Promise((ok, bad) => this.#w.push({ x, ok, bad }));
  }
  close() {
    this.#c = true;
    for (const w of this.#w.splice(0)) w.bad(new Error('closed'));
  }
  async *[Symbol.asyncIterator]() {
    for (;;) {
      if (this.#b.length) {
        const v = this.#b.shift()!;
        const w = this.#w.shift();
        if (w) {
          this.#b.push(w.x);
          w.ok();
        }
        yield v;
        continue;
      }
      if (this.#c) return;
      yield await new Promise<T>((res) => this.#r.push(res));
    }
  }
}
