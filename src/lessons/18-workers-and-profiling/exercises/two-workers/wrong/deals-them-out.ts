// E18-1.d fails: elapsed
import { startWorker } from '@lanternpost/labels';
export async function renderLabels(jobs: any[]) {
  const ws = [startWorker(), startWorker()];
  try {
    return await Promise.all(jobs.map((j, i) => ws[i % 2].run('renderLabel', j)));
  } finally {
    ws.forEach((w) => w.terminate());
  }
}
