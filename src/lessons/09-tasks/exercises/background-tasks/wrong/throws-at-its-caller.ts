// E09-1.k fails: settles
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
    this.tasks.push(
      fn(this.controller.signal).catch((e) => {
        if (this.controller.signal.aborted) return;
        this.onError(name, e);
      }),
    );
  }
  async close(): Promise<void> {
    this.controller.abort();
    await Promise.all(this.tasks);
  }
}
