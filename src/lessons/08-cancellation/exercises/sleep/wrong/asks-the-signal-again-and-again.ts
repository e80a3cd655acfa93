// E08-1.g fails: no-polling
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    signal?.throwIfAborted();
    await new Promise((r) => setTimeout(r, Math.min(10, end - performance.now())));
  }
}
