import { setTimeout as sleep } from 'node:timers/promises';

let total = 0;
const price = async (n: number) => {
  await sleep(10 * n);
  return n;
};
await Promise.all(
  [1, 2, 3].map(async (n) => {
    total += await price(n);
  }),
);
console.log('total += await:', total);
total = 0;
await Promise.all(
  [1, 2, 3].map(async (n) => {
    const p = await price(n);
    total += p;
  }),
);
console.log('await, then +=:', total);
