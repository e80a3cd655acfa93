export class Channel<T> implements AsyncIterable<T> {
  #buf: T[] = [];
  #readers: ((r: IteratorResult<T, void>) => void)[] = [];
  #writers: { item: T; ok(): void; bad(e: Error): void }[] = [];
  #closed = false;
  readonly capacity: number;
  constructor(capacity: number) {
    this.capacity = capacity;
  }
  put(item: T): Promise<void> {
    if (this.#closed) return Promise.reject(new Error('channel is closed'));
    const reader = this.#readers.shift();
    if (reader) {
      reader({ done: false, value: item });
      return Promise.resolve();
    }
    if (this.#buf.length < this.capacity) {
      this.#buf.push(item);
      return Promise.resolve();
    }
    return new Promise((ok, bad) => this.#writers.push({ item, ok, bad })); // full: the producer waits
  }
  #get(): Promise<IteratorResult<T, void>> {
    if (this.#buf.length) {
      const value = this.#buf.shift()!;
      const w = this.#writers.shift();
      if (w) {
        this.#buf.push(w.item);
        w.ok();
      } // one out, one in: order kept
      return Promise.resolve({ done: false, value });
    }
    if (this.#closed) return Promise.resolve({ done: true, value: undefined });
    return new Promise((r) => this.#readers.push(r));
  }
  close(): void {
    this.#closed = true;
    for (const r of this.#readers.splice(0)) r({ done: true, value: undefined });
    for (const w of this.#writers.splice(0)) w.bad(new Error('channel is closed'));
  }
  async *[Symbol.asyncIterator]() {
    for (;;) {
      const r = await this.#get();
      if (r.done) return;
      yield r.value;
    }
  }
}
