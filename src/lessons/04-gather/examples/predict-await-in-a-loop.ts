import { setTimeout as sleep } from 'node:timers/promises';

const job = async (n: string, ms: number) => {
  await sleep(ms);
  console.log(n);
  return n;
};

const promises = [job('a', 300), job('b', 200), job('c', 100)];
for (const p of promises) await p;
console.log('all');
