// E14-2.b fails: no-polling
import { setTimeout as sleep } from 'node:timers/promises';
export class Channel<T> {
  #b: T[] = [];
  #c = false;
  readonly capacity: number;
  constructor(capacity: number) {
    this.capacity = capacity;
  }
  async put(x: T) {
    if (this.#c) throw new Error('closed');
    while (this.#b.length >= this.capacity) {
      await sleep(1);
      if (this.#c) throw new Error('closed');
    }
    this.#b.push(x);
  }
  close() {
    this.#c = true;
  }
  async *[Symbol.asyncIterator]() {
    for (;;) {
      while (!this.#b.length) {
        if (this.#c) return;
        await sleep(1);
      }
      yield this.#b.shift()!;
    }
  }
}
