import { Semaphore } from './kit.ts';

const sem = new Semaphore(1);
const job = async (fail: boolean) => {
  const release = await sem.acquire();
  if (fail) throw new Error('oops');
  release();
};
await job(true).catch((e) => console.log('first job failed:', e));
console.log('second job waits…');
await job(false);
console.log('never printed');
