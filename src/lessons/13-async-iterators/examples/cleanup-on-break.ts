import { setTimeout as sleep } from 'node:timers/promises';

async function* ticks() {
  try {
    for (let i = 1; ; i++) {
      await sleep(100);
      yield i;
    }
  } finally {
    await sleep(20);
    console.log('generator closed');
  }
}

for await (const t of ticks()) {
  console.log('tick', t);
  if (t === 2) break;
}
console.log('after the loop');
