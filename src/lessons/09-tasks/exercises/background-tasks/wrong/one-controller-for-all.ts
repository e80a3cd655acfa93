// E09-1.n fails: instances-apart
const c = new AbortController();
export class BackgroundTasks {
  set = new Set<Promise<void>>();
  onError: (n: string, e: Error) => void;
  constructor(onError: (n: string, e: Error) => void) {
    this.onError = onError;
  }
  get size() {
    return this.set.size;
  }
  spawn(name: string, fn: (s: AbortSignal) => Promise<void>) {
    if (c.signal.aborted) throw new Error('closed');
    const p: Promise<void> = Promise.try(fn, c.signal)
      .catch((e) => {
        if (!(c.signal.aborted && (e === c.signal.reason || e?.cause === c.signal.reason)))
          this.onError(name, e);
      })
      .finally(() => this.set.delete(p));
    this.set.add(p);
  }
  async close() {
    c.abort();
    await Promise.all(this.set);
  }
}
