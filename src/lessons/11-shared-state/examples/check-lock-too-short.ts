import { setTimeout as sleep } from 'node:timers/promises';
import { Semaphore } from './kit.ts';

const lock = new Semaphore(1);
const locked = async <T>(job: () => Promise<T>) => {
  const release = await lock.acquire();
  try {
    return await job();
  } finally {
    release();
  }
};

let stock = 1;
const inStock = async () => {
  await sleep(10);
  return stock > 0;
};
const take = async () => {
  await sleep(10);
  stock--;
};
const buy = async () => {
  if (await locked(inStock)) await locked(take);
};
await Promise.all([buy(), buy()]);
console.log('left:', stock);
