// Promises that are kept, and never looked at again.
import { setTimeout as sleep } from 'node:timers/promises';

const log: Promise<void>[] = [];

async function audit(id: number): Promise<void> {
  await sleep(id * 100);
}

const last = audit(4);
for (const id of [1, 2, 3]) log.push(audit(id));
await sleep(150);
console.log(log.length, typeof last);
