// Three consumers of a queue whose handlers render labels on two workers; one label fails, one job's lease ends.
import { setTimeout as sleep } from 'node:timers/promises';
import { renderLabelSync, startWorker } from '@lanternpost/labels';
import { createQueue } from '@lanternpost/queue';

const queue = createQueue(9);
const stop = new AbortController();
const workers = [startWorker(), startWorker()];
let forgotten = false;

const consume = async (name: string) => {
  while (!stop.signal.aborted) {
    const job = await queue.receive({ signal: stop.signal }).catch(() => undefined);
    if (!job) return;
    const id = Number(job.id.slice(1));
    try {
      const label = await workers[id % 2]?.run('renderLabel', {
        id,
        bad: id === 4 && job.attempts < 3,
      });
      console.log(performance.now(), name, job, label);
      if (id === 5 && !forgotten) forgotten = true;
      else await queue.ack(job);
    } catch (error) {
      console.log(performance.now(), name, job, error);
      await queue.nack(job);
    }
  }
};
const consumers = ['a', 'b', 'c'].map(consume);
await sleep(1000);
renderLabelSync({ id: 99, ms: 300 });
while (queue.left() > 0) await sleep(50);
stop.abort();
await Promise.all(consumers);
for (const worker of workers) worker.terminate();
console.log(queue.left(), performance.now());
