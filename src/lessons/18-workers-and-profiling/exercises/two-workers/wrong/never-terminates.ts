// E18-1.c fails: workers-terminated
import { startWorker } from '@lanternpost/labels';
export async function renderLabels(jobs: any[]) {
  const out: any[] = [];
  let n = 0;
  await Promise.all(
    [startWorker(), startWorker()].map(async (w) => {
      while (n < jobs.length) {
        const i = n++;
        out[i] = await w.run('renderLabel', jobs[i]);
      }
    }),
  );
  return out;
}
