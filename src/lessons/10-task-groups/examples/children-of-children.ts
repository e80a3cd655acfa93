import { setTimeout as sleep } from 'node:timers/promises';
import { taskGroup } from './kit.ts';

await taskGroup(async (g) => {
  const child = async () => {
    await sleep(100);
    console.log('its child');
  };
  const parent = async () => {
    await sleep(100);
    console.log('parent task');
    g.spawn(child);
  };
  g.spawn(parent);
  console.log('body is done');
});
console.log('group is done');
