// E18-1.f fails: terminated-on-failure
import { startWorker } from '@lanternpost/labels';
export async function renderLabels(jobs: any[]) {
  const out: any[] = [];
  const ws = [startWorker(), startWorker()];
  let n = 0;
  await Promise.all(
    ws.map(async (w) => {
      while (n < jobs.length) {
        const i = n++;
        out[i] = await w.run('renderLabel', jobs[i]);
      }
    }),
  );
  ws.forEach((w) => w.terminate());
  return out;
}
