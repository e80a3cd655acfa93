import { setTimeout as sleep } from 'node:timers/promises';
import { Semaphore } from './kit.ts';

const permits = new Semaphore(2);
const load = async (ms: number) => {
  const release = await permits.acquire();
  await sleep(ms);
  release();
};
await Promise.all([load(300), load(100), load(100), load(100)]);
console.log('loaded');
