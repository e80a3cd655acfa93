// E06-2.b fails: fifo
export class Semaphore {
  #free: number;
  #q: (() => void)[] = [];
  constructor(n: number) {
    this.#free = n;
  }
  async acquire(_: any = {}) {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((r) => this.#q.push(r));
    let d = false;
    return () => {
      if (d) return;
      d = true;
      const n = this.#q.pop();
      if (n) n();
      else this.#free++;
    };
  }
}
