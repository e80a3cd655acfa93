// E22-1.m fails: acknowledgements-awaited
export async function runWorkers(queue: any, handle: any, { workers, signal }: any) {
  let done = 0,
    failed = 0;
  await Promise.all(
    Array.from({ length: workers }, async () => {
      while (!signal.aborted) {
        let j;
        try {
          j = await queue.receive({ signal });
        } catch {
          return;
        }
        try {
          await handle(j);
        } catch {
          failed++;
          void queue.nack(j);
          continue;
        }
        done++;
        void queue.ack(j);
      }
    }),
  );
  return { done, failed };
}
