import { setTimeout as sleep } from 'node:timers/promises';
import { taskGroup } from './kit.ts';

const total = await taskGroup(async (g) => {
  const two = g.spawn(async () => {
    await sleep(100);
    return 2;
  });
  g.spawn(async () => {
    await sleep(300);
  });
  return 1 + (await two);
});
console.log(total);
