import { setTimeout as sleep } from 'node:timers/promises';

const crunch = async () => {
  const end = performance.now() + 200;
  while (performance.now() < end); // 200 ms of calculation
};
await Promise.all([sleep(300), crunch(), crunch()]);
console.log('all');
