// A task that nobody waits for, and that fails.
import { setTimeout as sleep } from 'node:timers/promises';

async function mail(to: string): Promise<void> {
  await sleep(50);
  throw new Error(`no mail box for ${to}`);
}

mail('dee@lanternpost.test');
console.log('mail on its way, we think');
await sleep(100);
