import { setTimeout as sleep } from 'node:timers/promises';

const tea = sleep(300);
await sleep(100);
await tea;
await sleep(200);
console.log('breakfast');
