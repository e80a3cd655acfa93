// E06-2.c fails: double-release-is-harmless
export class Semaphore {
  #free: number;
  #q: (() => void)[] = [];
  constructor(n: number) {
    this.#free = n;
  }
  async acquire(_: any = {}) {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((r) => this.#q.push(r));
    return () => {
      const n = this.#q.shift();
      if (n) n();
      else this.#free++;
    };
  }
}
