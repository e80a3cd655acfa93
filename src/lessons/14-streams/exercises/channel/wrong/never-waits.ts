// E14-2.a fails: put-waits-when-full
export class Channel<T> {
  #b: T[] = [];
  #r: any[] = [];
  #c = false;
  readonly capacity: number;
  constructor(capacity: number) {
    this.capacity = capacity;
  }
  async put(x: T) {
    if (this.#c) throw new Error('closed');
    const r = this.#r.shift();
    if (r) r({ done: false, value: x });
    else this.#b.push(x);
  }
  close() {
    this.#c = true;
    for (const r of this.#r.splice(0)) r({ done: true });
  }
  async *[Symbol.asyncIterator]() {
    for (;;) {
      const r: any = this.#b.length
        ? { value: this.#b.shift() }
        : this.#c
          ? { done: true }
          : await new Promise((res) => this.#r.push(res));
      if (r.done) return;
      yield r.value;
    }
  }
}
