// E18-1.b fails: two-workers
import { startWorker } from '@lanternpost/labels';
export async function renderLabels(jobs: any[]) {
  const ws: any[] = [];
  try {
    return await Promise.all(
      jobs.map((j) => {
        const w = startWorker();
        ws.push(w);
        return w.run('renderLabel', j);
      }),
    );
  } finally {
    ws.forEach((w) => w.terminate());
  }
}
