import { setTimeout as sleep } from 'node:timers/promises';
import { Semaphore } from './kit.ts';

const ferry = new Semaphore(1);
const cross = async (name: string, ms: number) => {
  const release = await ferry.acquire();
  await sleep(ms);
  console.log(name);
  release();
};
await Promise.all([cross('van', 300), cross('car', 200), cross('bike', 100)]);
