// E18-1.h fails: works-again
import { startWorker } from '@lanternpost/labels';
const ws = [startWorker(), startWorker()];
export async function renderLabels(jobs: any[]): Promise<string[]> {
  const out: string[] = [];
  let next = 0;
  try {
    await Promise.all(
      ws.map(async (w) => {
        while (next < jobs.length) {
          const i = next++;
          out[i] = await w.run('renderLabel', jobs[i]);
        }
      }),
    );
    return out;
  } finally {
    for (const w of ws) w.terminate();
  }
}
