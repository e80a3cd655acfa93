import { setTimeout as sleep } from 'node:timers/promises';

async function* sacks() {
  for (let i = 1; i <= 3; i++) {
    await sleep(100);
    yield i;
  }
}

for await (const sack of sacks()) await sleep(200, sack);
console.log('all carried');
