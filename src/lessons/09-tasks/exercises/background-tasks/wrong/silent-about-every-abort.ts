// E09-1.o fails: foreign-abort-is-an-error
export class BackgroundTasks {
  set = new Set<Promise<void>>();
  c = new AbortController();
  onError: (n: string, e: Error) => void;
  constructor(onError: (n: string, e: Error) => void) {
    this.onError = onError;
  }
  get size() {
    return this.set.size;
  }
  spawn(name: string, fn: (s: AbortSignal) => Promise<void>) {
    if (this.c.signal.aborted) throw new Error('closed');
    const p: Promise<void> = Promise.resolve()
      .then(() => fn(this.c.signal))
      .catch((e) => {
        if (e.name !== 'AbortError') this.onError(name, e);
      })
      .finally(() => this.set.delete(p));
    this.set.add(p);
  }
  async close() {
    this.c.abort();
    await Promise.all(this.set);
  }
}
