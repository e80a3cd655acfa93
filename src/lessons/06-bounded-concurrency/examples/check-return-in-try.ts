import { setTimeout as sleep } from 'node:timers/promises';
import { Semaphore } from './kit.ts';

const permits = new Semaphore(1);
const job = async () => {
  const release = await permits.acquire();
  try {
    return sleep(100);
  } finally {
    release();
  }
};
await Promise.all([job(), job(), job()]);
console.log('all three');
