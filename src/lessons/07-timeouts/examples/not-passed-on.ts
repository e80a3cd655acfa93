import { setTimeout as sleep } from 'node:timers/promises';

const work = async (signal: AbortSignal) => {
  await sleep(300);
  console.log('work done, signal aborted:', signal.aborted);
};

await work(AbortSignal.timeout(100));
