// A consumer that waits for one item more than is ever put.
class Channel<T> {
  #items: T[] = [];
  #readers: ((item: T) => void)[] = [];
  put(item: T): void {
    const reader = this.#readers.shift();
    if (reader) reader(item);
    else this.#items.push(item);
  }
  get(): Promise<T> {
    const item = this.#items.shift();
    if (item !== undefined) return Promise.resolve(item);
    return new Promise((done) => this.#readers.push(done));
  }
}

const parcels = new Channel<string>();
for (const id of ['LP-0001', 'LP-0002']) parcels.put(id);

async function consume(): Promise<void> {
  for (let i = 0; i < 3; i++) console.log(await parcels.get());
}

await consume();
