// E09-1.m fails: names-need-not-differ
export class BackgroundTasks {
  set = new Map<string, Promise<void>>();
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
    const p: Promise<void> = Promise.try(fn, this.c.signal)
      .catch((e) => {
        if (
          !(
            this.c.signal.aborted &&
            (e === this.c.signal.reason || e?.cause === this.c.signal.reason)
          )
        )
          this.onError(name, e);
      })
      .finally(() => this.set.delete(name));
    this.set.set(name, p);
  }
  async close() {
    this.c.abort();
    await Promise.all(this.set.values());
  }
}
