import { setTimeout as sleep } from 'node:timers/promises';

let cur = 0,
  max = 0;
const job = async () => {
  cur++;
  max = Math.max(max, cur);
  await sleep(100);
  cur--;
};
const promises = [job(), job(), job(), job(), job(), job()];
for (let i = 0; i < promises.length; i += 2) await Promise.all(promises.slice(i, i + 2));
console.log('max in flight:', max);
