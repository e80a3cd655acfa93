// E14-2.k fails: one-item-for-two-readers
export class Channel<T> implements AsyncIterable<T> {
  items: T[] = [];
  closed = false;
  rs: (() => void)[] = [];
  ws: (() => void)[] = [];
  cap: number;
  constructor(c: number) {
    this.cap = c;
  }
  async put(item: T) {
    while (!this.closed && this.items.length >= this.cap)
      await new Promise<void>((r) => this.ws.push(r));
    if (this.closed) throw new Error('closed');
    this.items.push(item);
    for (const r of this.rs.splice(0)) r();
  }
  close() {
    this.closed = true;
    for (const r of [...this.rs.splice(0), ...this.ws.splice(0)]) r();
  }
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for (;;) {
      if (!this.items.length) {
        if (this.closed) return;
        await new Promise<void>((r) => this.rs.push(r));
        if (this.closed && !this.items.length) return;
      }
      const x = this.items.shift()!;
      for (const w of this.ws.splice(0)) w();
      yield x;
    }
  }
}
