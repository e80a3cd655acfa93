// E22-1.e fails: no-receive-after-shutdown
export async function runWorkers(queue: any, handle: any, { workers, signal }: any) {
  const s = { done: 0, failed: 0 };
  let stop = false;
  signal.addEventListener('abort', () =>
    setTimeout(() => {
      stop = true;
    }, 200),
  );
  await Promise.all(
    Array.from({ length: workers }, async () => {
      while (!stop) {
        let j;
        try {
          j = await Promise.race([
            queue.receive({}),
            new Promise((_, r) => setTimeout(() => r(new Error('idle')), 500)),
          ]);
        } catch {
          continue;
        }
        try {
          await handle(j);
          await queue.ack(j);
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
