import { setTimeout as sleep } from 'node:timers/promises';

const running = new Set<Promise<void>>();
const task = async (name: string, then?: () => void) => {
  await sleep(100);
  then?.();
  console.log(name, 'ended');
};

running.add(task('first', () => running.add(task('second'))));
await Promise.all(running);
console.log('stopped');
