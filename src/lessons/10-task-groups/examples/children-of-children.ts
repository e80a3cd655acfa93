import { setTimeout as sleep } from 'node:timers/promises';
import { taskGroup } from './kit.ts';

await taskGroup(async (g) => {
  g.spawn(async () => {
    await sleep(100);
    console.log('parent task');
    g.spawn(async () => {
      await sleep(100);
      console.log('its child');
    });
  });
  console.log('body is done');
});
console.log('group is done');
