// E22-1.b fails: finishes-in-flight-on-shutdown
export async function runWorkers(queue: any, handle: any, { workers, signal }: any) {
  const s = { done: 0, failed: 0 };
  const stopped = new Promise<void>((r) => signal.addEventListener('abort', () => r()));
  const all = Array.from({ length: workers }, async () => {
    while (!signal.aborted) {
      let j;
      try {
        j = await queue.receive({ signal });
      } catch (e) {
        return;
      }
      try {
        await handle(j);
        if (signal.aborted) return;
        await queue.ack(j);
        s.done++;
      } catch {
        await queue.nack(j);
        s.failed++;
      }
    }
  });
  await Promise.race([Promise.all(all), stopped]);
  return s;
}
