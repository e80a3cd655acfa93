import { setTimeout as sleep } from 'node:timers/promises';
import { taskGroup } from './kit.ts';

await taskGroup(async (g) => {
  g.spawn(async (signal) => {
    try {
      await sleep(300, undefined, { signal });
    } finally {
      await sleep(30);
    }
  });
  g.spawn(async () => {
    await sleep(50);
    throw new Error('b');
  });
}).catch(() => console.log('caught'));
