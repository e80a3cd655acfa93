import { setTimeout as sleep } from 'node:timers/promises';
import { createQueue } from '@lanternpost/queue';
import { runWorkers } from './kit.ts';

const queue = createQueue(9),
  stop = new AbortController();
setTimeout(() => {
  console.log('shutdown');
  stop.abort();
}, 200);
const stats = await runWorkers(
  queue,
  async (job: any) => {
    console.log(job.id, 'starts');
    await sleep(100);
    console.log(job.id, 'done');
  },
  { workers: 3, signal: stop.signal },
);
console.log(stats, 'left for the next process:', queue.left());
