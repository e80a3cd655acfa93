import { setTimeout as sleep } from 'node:timers/promises';

const save = async () => {
  await sleep(50);
  throw new Error('disk full');
};

const task = save();
task.finally(() => console.log('over'));
await sleep(100);
