// Two transfers that take the same two locks, each the other's first one second.
import { setTimeout as sleep } from 'node:timers/promises';

class Mutex {
  #tail = Promise.resolve();
  async lock(): Promise<Disposable> {
    const before = this.#tail;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#tail = promise;
    await before;
    return { [Symbol.dispose]: resolve };
  }
}

const accounts: { [name: string]: Mutex } = { ada: new Mutex(), cy: new Mutex() };

async function transfer(from: string, to: string): Promise<void> {
  using first = await accounts[from]!.lock();
  await sleep(10);
  using second = await accounts[to]!.lock();
  console.log(from, 'to', to, first !== second);
}

await Promise.all([transfer('ada', 'cy'), transfer('cy', 'ada')]);
