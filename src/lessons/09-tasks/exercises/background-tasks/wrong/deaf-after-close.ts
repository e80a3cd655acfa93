// E09-1.i fails: failed-cleanup-is-an-error
export class BackgroundTasks {
  s = new Set<Promise<void>>();
  c = new AbortController();
  onError: any;
  constructor(onError: (name: string, error: Error) => void) {
    this.onError = onError;
  }
  get size() {
    return this.s.size;
  }
  spawn(name: string, fn: (signal: AbortSignal) => Promise<void>) {
    if (this.c.signal.aborted) throw new Error('closed');
    const p: Promise<void> = Promise.try(fn, this.c.signal)
      .catch((e) => {
        if (!this.c.signal.aborted) this.onError(name, e);
      })
      .finally(() => this.s.delete(p));
    this.s.add(p);
  }
  async close() {
    this.c.abort();
    await Promise.all(this.s);
  }
}
