import { setTimeout as sleep } from 'node:timers/promises';

(async () => {
  console.log('1');
  await null;
  console.log('4');
  await sleep(0);
  console.log('6');
})();
queueMicrotask(() => console.log('5?'));
console.log('2');
await null;
console.log('3?');
