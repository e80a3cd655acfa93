// E06-2.a fails: no-polling
import { setTimeout as sleep } from 'node:timers/promises';
export class Semaphore {
  #free: number;
  #turn = 0;
  #next = 0;
  constructor(n: number) {
    this.#free = n;
  }
  async acquire({ signal }: any = {}) {
    const t = this.#next++;
    while (this.#free === 0 || t !== this.#turn) {
      signal?.throwIfAborted();
      await sleep(10);
    }
    this.#turn++;
    this.#free--;
    let d = false;
    return () => {
      if (!d) {
        d = true;
        this.#free++;
      }
    };
  }
}
