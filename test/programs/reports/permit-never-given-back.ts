// A semaphore whose holder fails before it gives its permit back.
class Semaphore {
  #free: number;
  #queue: (() => void)[] = [];
  constructor(permits: number) {
    this.#free = permits;
  }
  async acquire(): Promise<() => void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((done) => this.#queue.push(done));
    return () => {
      const next = this.#queue.shift();
      if (next) next();
      else this.#free++;
    };
  }
}

const berths = new Semaphore(1);

async function unload(boat: string, load: number): Promise<void> {
  const leave = await berths.acquire();
  if (load < 0) throw new RangeError(`${boat} has a load of ${load}`);
  leave();
}

await unload('tern', -1).catch((error) => console.log(error.message));
await unload('gull', 12);
console.log('never printed');
