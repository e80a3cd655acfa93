// E22-1.k fails: max-concurrency
export interface Job {
  id: string;
  attempts: number;
}
export interface Queue {
  receive(o: { signal?: AbortSignal }): Promise<Job>;
  ack(j: Job): Promise<void>;
  nack(j: Job): Promise<void>;
}
export async function runWorkers(
  queue: Queue,
  handle: (job: Job) => Promise<void>,
  { workers, signal }: { workers: number; signal: AbortSignal },
): Promise<{ done: number; failed: number }> {
  const stats = { done: 0, failed: 0 };
  async function worker() {
    while (!signal.aborted) {
      let job: Job;
      try {
        job = await queue.receive({ signal });
      } catch (e) {
        // only the waiting is cancellable
        if (signal.aborted) return;
        throw e;
      }
      void (async () => {
        try {
          await handle(job);
          await queue.ack(job);
          stats.done++;
        } catch {
          await queue.nack(job);
          stats.failed++;
        }
      })(); // one bad job must not kill the worker
    }
  }
  await Promise.all(Array.from({ length: workers }, worker));
  return stats;
}
