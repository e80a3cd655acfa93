import { setTimeout as sleep } from 'node:timers/promises';

const signal = AbortSignal.timeout(100);
await sleep(150);
try {
  await fetch('https://api.lanternpost.test/users/1', { signal });
  console.log('Ada');
} catch {
  console.log('too late');
}
