// E22-1.c fails: worker-survives-failure
export async function runWorkers(queue: any, handle: any, { workers, signal }: any) {
  const s = { done: 0, failed: 0 };
  await Promise.allSettled(
    Array.from({ length: workers }, async () => {
      while (!signal.aborted) {
        const j = await queue.receive({ signal });
        try {
          await handle(j);
          await queue.ack(j);
          s.done++;
        } catch (e) {
          await queue.nack(j);
          s.failed++;
          throw e;
        }
      }
    }),
  );
  return s;
}
