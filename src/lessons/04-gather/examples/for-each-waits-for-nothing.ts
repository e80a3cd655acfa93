import { setTimeout as sleep } from 'node:timers/promises';

const out: number[] = [];
[3, 1, 2].forEach(async (n) => {
  await sleep(n * 100);
  out.push(n);
}); // returned promises are thrown away
console.log('after forEach', out);
await sleep(400);
console.log('much later', out);
