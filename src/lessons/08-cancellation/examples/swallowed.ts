import { setTimeout as sleep } from 'node:timers/promises';

const c = new AbortController();
setTimeout(() => c.abort(), 120);
for (let attempt = 1; attempt <= 3; attempt++) {
  try {
    await fetch('https://api.lanternpost.test/hang', { signal: c.signal });
  } catch (e) {
    console.log('attempt', attempt, 'failed:', (e as Error).name);
    await sleep(100);
  } // should have stopped at the first
}
