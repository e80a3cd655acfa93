import { setTimeout as sleep } from 'node:timers/promises';

async function work() {
  console.log('body');
  await sleep(100);
  console.log('after the await');
  return 'value';
}
const p = work();
console.log('caller, holding', String(p));
console.log('first await:', await p);
console.log('second await of the same promise:', await p);
