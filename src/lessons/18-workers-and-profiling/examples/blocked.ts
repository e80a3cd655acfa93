import { setTimeout as sleep } from 'node:timers/promises';

const beats: number[] = [];
const hb = setInterval(() => beats.push(performance.now()), 50);
await sleep(100);
const end = performance.now() + 400;
while (performance.now() < end); // 400 ms of calculation
await sleep(100);
clearInterval(hb);
console.log('beats at', beats);
