// E14-2.d fails: 100-schedules
export class Channel<T> {
  #b: T[] = [];
  #reader: any = null;
  #w: any[] = [];
  #c = false;
  readonly capacity: number;
  constructor(capacity: number) {
    this.capacity = capacity;
  }
  put(x: T): Promise<void> {
    if (this.#c) return Promise.reject(new Error('closed'));
    if (this.#reader) {
      const r = this.#reader;
      this.#reader = null;
      r({ value: x });
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
    this.#reader?.({ done: true });
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
      const r: any = await new Promise((res) => {
        this.#reader = res; /* a second reader overwrites the first */
      });
      if (r.done) return;
      yield r.value;
    }
  }
}
