// E06-2.e fails: no-listener-left
export class Semaphore {
  #free: number;
  #q: any[] = [];
  constructor(n: number) {
    this.#free = n;
  }
  async acquire({ signal }: any = {}) {
    signal?.throwIfAborted();
    if (this.#free > 0) this.#free--;
    else
      await new Promise<void>((res, rej) => {
        const me = { res };
        this.#q.push(me);
        signal?.addEventListener(
          'abort',
          () => {
            const i = this.#q.indexOf(me);
            if (i >= 0) {
              this.#q.splice(i, 1);
              rej(signal.reason);
            }
          },
          { once: true },
        );
      });
    let d = false;
    return () => {
      if (d) return;
      d = true;
      const n = this.#q.shift();
      if (n) n.res();
      else this.#free++;
    };
  }
}
