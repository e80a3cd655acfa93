import { setTimeout as sleep } from 'node:timers/promises';
import { createQueue } from '@lanternpost/queue';
import { runWorkers } from './kit.ts';

const queue = createQueue(9),
  stop = new AbortController();
setTimeout(() => stop.abort(), 600);
const stats = await runWorkers(
  queue,
  async (job: any) => {
    await sleep(100);
    console.log(job.id, 'printed');
  },
  { workers: 3, signal: stop.signal },
);
console.log(stats, 'left:', queue.left());
