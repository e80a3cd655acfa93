import { setTimeout as sleep } from 'node:timers/promises';

const jobs = [400, 100, 100, 100, 400, 100, 100, 100];
let t = performance.now();
for (let i = 0; i < jobs.length; i += 2)
  await Promise.all(jobs.slice(i, i + 2).map((ms) => sleep(ms)));
console.log('batches of 2:', performance.now() - t);
t = performance.now();
let next = 0;
await Promise.all(
  [0, 1].map(async () => {
    while (next < jobs.length) await sleep(jobs[next++]);
  }),
);
console.log('two lanes:   ', performance.now() - t);
