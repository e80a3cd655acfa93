// E22-1.l fails: nobody-waits-for-the-slowest
export async function runWorkers(queue: any, handle: any, { workers, signal }: any) {
  let done = 0,
    failed = 0;
  while (!signal.aborted) {
    const js: any[] = [];
    for (let i = 0; i < workers; i++) {
      try {
        js.push(await queue.receive({ signal }));
      } catch {
        break;
      }
    }
    await Promise.all(
      js.map(async (j) => {
        try {
          await handle(j);
          await queue.ack(j);
          done++;
        } catch {
          failed++;
          await queue.nack(j);
        }
      }),
    );
  }
  return { done, failed };
}
