import { setTimeout as sleep } from 'node:timers/promises';
import { taskGroup } from './kit.ts';

try {
  await taskGroup(async (g) => {
    g.spawn((signal) => sleep(300, null, { signal }));
    await sleep(100);
    throw new Error('the body fails');
  });
} catch {
  console.log('caught');
}
