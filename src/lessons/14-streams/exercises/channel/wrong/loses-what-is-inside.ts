// E14-2.f fails: close-drains-buffer
export class Channel<T> {
  #items: T[] = [];
  #readers: ((r: IteratorResult<T, void>) => void)[] = [];
  #writers: { item: T; ok(): void; bad(e: Error): void }[] = [];
  #closed = false;
  readonly capacity: number;
  constructor(capacity: number) {
    this.capacity = capacity;
  }
  put(item: T): Promise<void> {
    if (this.#closed) return Promise.reject(new Error('closed'));
    const reader = this.#readers.shift();
    if (reader) reader({ done: false, value: item });
    else if (this.#items.length < this.capacity) this.#items.push(item);
    else return new Promise((ok, bad) => this.#writers.push({ item, ok, bad }));
    return Promise.resolve();
  }
  #get(): Promise<IteratorResult<T, void>> {
    if (this.#closed) return Promise.resolve({ done: true, value: undefined }); // looks here first
    if (this.#items.length === 0) return new Promise((r) => this.#readers.push(r));
    const value = this.#items.shift()!;
    const writer = this.#writers.shift();
    if (writer) {
      this.#items.push(writer.item);
      writer.ok();
    }
    return Promise.resolve({ done: false, value });
  }
  close(): void {
    this.#closed = true;
    for (const r of this.#readers.splice(0)) r({ done: true, value: undefined });
    for (const w of this.#writers.splice(0)) w.bad(new Error('closed'));
  }
  async *[Symbol.asyncIterator]() {
    for (;;) {
      const r = await this.#get();
      if (r.done) return;
      yield r.value;
    }
  }
}
