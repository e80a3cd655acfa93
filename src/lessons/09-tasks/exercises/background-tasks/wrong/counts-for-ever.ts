// E09-1.l fails: tracks-size
export class BackgroundTasks {
  tasks: Promise<void>[] = [];
  controller = new AbortController();
  onError: (name: string, error: Error) => void;
  constructor(onError: (name: string, error: Error) => void) {
    this.onError = onError;
  }
  get size(): number {
    return this.tasks.length;
  }
  spawn(name: string, fn: (signal: AbortSignal) => Promise<void>): void {
    const { signal } = this.controller;
    if (signal.aborted) throw new Error('closed');
    const run = async () => {
      try {
        await fn(signal);
      } catch (e: any) {
        if (signal.aborted && (e === signal.reason || e.cause === signal.reason)) return;
        this.onError(name, e);
      }
    };
    this.tasks.push(run());
  }
  async close(): Promise<void> {
    this.controller.abort();
    await Promise.all(this.tasks);
  }
}
