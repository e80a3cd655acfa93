// E22-1.a fails: ack-after-work
export async function runWorkers(queue: any, handle: any, { workers, signal }: any) {
  const s = { done: 0, failed: 0 };
  await Promise.all(
    Array.from({ length: workers }, async () => {
      while (!signal.aborted) {
        let j;
        try {
          j = await queue.receive({ signal });
        } catch (e) {
          if (signal.aborted) return;
          throw e;
        }
        await queue.ack(j);
        try {
          await handle(j);
          s.done++;
        } catch {
          await queue.nack(j);
          s.failed++;
        }
      }
    }),
  );
  return s;
}
