import { startWorker } from '@lanternpost/labels';
export async function renderLabels(
  jobs: { id: number; ms: number; bad?: boolean }[],
): Promise<string[]> {
  const out: string[] = new Array(jobs.length);
  const workers = [startWorker(), startWorker()];
  let next = 0;
  try {
    await Promise.all(
      workers.map(async (w) => {
        while (next < jobs.length) {
          const i = next++;
          out[i] = await w.run('renderLabel', jobs[i]);
        }
      }),
    );
    return out;
  } finally {
    for (const w of workers) w.terminate();
  }
}
