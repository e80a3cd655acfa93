// E14-2.j fails: close-wakes-everybody
export class Channel<T> {
  q: T[] = [];
  r: any[] = [];
  w: any[] = [];
  c = false;
  n: number;
  constructor(n: number) {
    this.n = n;
  }
  async put(x: T) {
    if (this.c) throw new Error('closed');
    while (this.q.length >= this.n) {
      await new Promise((r) => this.w.push(r));
      if (this.c) throw new Error('closed');
    }
    this.q.push(x);
    this.r.shift()?.();
  }
  close() {
    this.c = true;
    this.r.shift()?.();
    this.w.shift()?.();
  }
  async *[Symbol.asyncIterator]() {
    for (;;) {
      if (this.q.length) {
        const x = this.q.shift()!;
        this.w.shift()?.();
        yield x;
      } else if (this.c) return;
      else await new Promise((r) => this.r.push(r));
    }
  }
}
