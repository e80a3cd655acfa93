import { setTimeout as sleep } from 'node:timers/promises';
import { createQueue } from '@lanternpost/queue';

const queue = createQueue(1);
const printed: string[] = [];

async function worker(name: string, crashes: boolean) {
  const job = await queue.receive({ signal: AbortSignal.timeout(2000) });
  await queue.ack(job); // before the work
  if (crashes) throw new Error(`${name} dies`);
  await sleep(100);
  printed.push(job.id);
}

await worker('the first process', true).catch((e) => console.log(e.message));
await worker('the second process', false).catch(() => console.log('nothing left to receive'));
console.log({ printed, left: queue.left() });
