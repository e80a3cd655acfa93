// E09-1.j fails: tasks-overlap
export class BackgroundTasks {
  tasks = new Set<Promise<void>>();
  controller = new AbortController();
  onError: (name: string, error: Error) => void;
  constructor(onError: (name: string, error: Error) => void) {
    this.onError = onError;
  }
  get size(): number {
    return this.tasks.size;
  }
  spawn(name: string, fn: (signal: AbortSignal) => Promise<void>): void {
    const { signal } = this.controller;
    if (signal.aborted) throw new Error('closed');
    const run = async () => {
      try {
        await fn(signal);
      } catch (e: any) {
        if (e === signal.reason || e.cause === signal.reason) return;
        this.onError(name, e);
      }
    };
    const p = run();
    this.tasks.add(p);
    p.finally(() => this.tasks.delete(p));
  }
  async close(): Promise<void> {
    this.controller.abort();
    await Promise.all(this.tasks);
  }
}
