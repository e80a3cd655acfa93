import { setTimeout as sleep } from 'node:timers/promises';
import { taskGroup } from './kit.ts';

try {
  await taskGroup(async (g) => {
    g.spawn(async () => {
      await sleep(200);
    });
    g.spawn(async () => {
      throw new Error('at once');
    });
  });
} catch {
  console.log('caught');
}
