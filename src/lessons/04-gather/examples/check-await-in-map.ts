import { setTimeout as sleep } from 'node:timers/promises';

const double = async (n: number) => {
  await sleep(n);
  return n * 2;
};
const doubled = await Promise.all([300, 100].map(double));
console.log(doubled.join(' '));
