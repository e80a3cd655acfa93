import { setTimeout as sleep } from 'node:timers/promises';

const signal = AbortSignal.timeout(100);
const work = async () => {
  try {
    await sleep(500, null, { signal });
    console.log('worked');
  } finally {
    await sleep(50);
    console.log('cleaned up');
  }
};
await work().catch(() => console.log('caught'));
