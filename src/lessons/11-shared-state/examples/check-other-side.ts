import { setTimeout as sleep } from 'node:timers/promises';

let n = 0;
const one = async () => {
  await sleep(10);
  return 1;
};
const add = async () => {
  n = (await one()) + n;
};
await Promise.all([add(), add(), add()]);
console.log(n);
