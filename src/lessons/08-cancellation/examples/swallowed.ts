import { setTimeout as sleep } from 'node:timers/promises';

const controller = new AbortController();
setTimeout(() => controller.abort(), 120);
const { signal } = controller;

for (let attempt = 1; attempt <= 3; attempt++) {
  try {
    await fetch('https://api.lanternpost.test/hang', { signal });
  } catch (e) {
    console.log('attempt', attempt, 'failed:', (e as Error).name);
    await sleep(100); // then try again
  }
}
