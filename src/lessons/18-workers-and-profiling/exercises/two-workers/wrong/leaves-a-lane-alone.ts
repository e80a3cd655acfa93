// E18-1.g fails: no-unhandled
import { startWorker } from '@lanternpost/labels';
export async function renderLabels(jobs: any[]) {
  const out: any[] = [];
  const ws = [startWorker(), startWorker()];
  let next = 0;
  const lanes = ws.map(async (w) => {
    while (next < jobs.length) {
      const i = next++;
      out[i] = await w.run('renderLabel', jobs[i]);
    }
  });
  try {
    for (const lane of lanes) await lane; // the second fails while the first is awaited
    return out;
  } finally {
    for (const w of ws) w.terminate();
  }
}
