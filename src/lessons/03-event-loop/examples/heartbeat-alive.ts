import { setTimeout as sleep } from 'node:timers/promises';

async function heartbeat() {
  for (let i = 0; i < 4; i++) {
    await sleep(5);
    console.log('beat');
  }
}
async function calculate() {
  for (let i = 0; i < 20; i++) {
    const end = performance.now() + 1;
    while (performance.now() < end); // 1 ms of work
    await sleep(0);
  }
}
await Promise.all([heartbeat(), calculate()]);
