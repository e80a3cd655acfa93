// E14-2.h fails: close-settles-waiting-writer
export class Channel<T> {
  #items: T[] = [];
  #readers: ((r: IteratorResult<T, void>) => void)[] = [];
  #writers: { item: T; ok(): void }[] = [];
  #closed = false;
  readonly capacity: number;
  constructor(capacity: number) {
    this.capacity = capacity;
  }
  async put(item: T): Promise<void> {
    const reader = this.#readers.shift();
    if (reader) reader({ done: false, value: item });
    else if (this.#items.length < this.capacity) this.#items.push(item);
    else await new Promise<void>((ok) => this.#writers.push({ item, ok }));
  }
  #get(): Promise<IteratorResult<T, void>> {
    if (this.#items.length) {
      const value = this.#items.shift()!;
      const writer = this.#writers.shift();
      if (writer) {
        this.#items.push(writer.item);
        writer.ok();
      }
      return Promise.resolve({ done: false, value });
    }
    if (this.#closed) return Promise.resolve({ done: true, value: undefined });
    return new Promise((r) => this.#readers.push(r));
  }
  close(): void {
    this.#closed = true;
    for (const r of this.#readers.splice(0)) r({ done: true, value: undefined });
  }
  async *[Symbol.asyncIterator]() {
    for (;;) {
      const r = await this.#get();
      if (r.done) return;
      yield r.value;
    }
  }
}
