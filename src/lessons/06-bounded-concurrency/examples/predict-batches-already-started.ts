import { setTimeout as sleep } from 'node:timers/promises';

let inFlight = 0;
let max = 0;
const job = async () => {
  inFlight++;
  max = Math.max(max, inFlight);
  await sleep(100);
  inFlight--;
};

const jobs = [job(), job(), job(), job(), job(), job()];
for (let i = 0; i < jobs.length; i += 2) await Promise.all(jobs.slice(i, i + 2));
console.log('max in flight:', max);
