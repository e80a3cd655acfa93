import { Semaphore } from './kit.ts';

const permits = new Semaphore(1);

const job = async (fail: boolean) => {
  const release = await permits.acquire();
  if (fail) throw new Error('oops');
  release();
};

try {
  await job(true);
} catch (e) {
  console.log('first job failed:', e);
}
console.log('second job waits…');
await job(false);
console.log('never printed');
