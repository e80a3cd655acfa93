// Two workers, of which one is terminated.
import { startWorker } from '@lanternpost/labels';

const left = startWorker();
using right = startWorker();
const labels = await Promise.all([
  left.run('renderLabel', { id: 1 }),
  right.run('renderLabel', { id: 2, ms: 120 }),
  right.run('renderLabel', { id: 3, ms: 60 }),
]);
console.log(labels.length, 'labels');
