// E18-1.a fails: main-thread-free
import { renderLabelSync } from '@lanternpost/labels';
export async function renderLabels(jobs: any[]) {
  return Promise.all(jobs.map((j) => Promise.resolve().then(() => renderLabelSync(j))));
}
